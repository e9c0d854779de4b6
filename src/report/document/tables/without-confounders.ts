import type { StudyResult } from '../../../study/result.ts';
import { count, pValue, windowName } from '../../numbers.ts';
import { groupName } from '../../observations.ts';
import { plain } from '../../plain.ts';
import { voiceOf } from '../../voice.ts';
import { type Contrast, contrasts } from '../../without-confounders.ts';
import { modelName, testName } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { number, text } from './shown.ts';
import { starred } from './starred.ts';
import { told } from './told.ts';

/** The result with the confounded observations and without; the other tests are in the file. */
export function withoutConfoundersTable(result: StudyResult): TableBlock[] {
  const voice = voiceOf(result);
  const isOfSeveral = result.settings.models.length > 1;
  const columns = [
    text<Contrast>('Group', ({ all }) => groupName(voice, all.group)),
    ...(isOfSeveral ? [text<Contrast>('Model', ({ all }) => voice.word(modelName(all.model)))] : []),
    number<Contrast>('Window', ({ all }) => windowName(all.from, all.to)),
    text<Contrast>('Test', ({ all }) => voice.word(testName(all.test))),
    number<Contrast>('n', ({ all }) => count(all.n)),
    number<Contrast>('CAAR', ({ all }) => starred(voice, all.estimate, all.p_value)),
    number<Contrast>('Statistic', ({ all }) => voice.statistic(all.statistic)),
    number<Contrast>('p', ({ all }) => pValue(all.p_value)),
    number<Contrast>('n without', ({ unconfounded }) => count(unconfounded.n)),
    number<Contrast>('CAAR without', ({ unconfounded: own }) => starred(voice, own.estimate, own.p_value)),
    number<Contrast>('Statistic without', ({ unconfounded }) => voice.statistic(unconfounded.statistic)),
    number<Contrast>('p without', ({ unconfounded }) => pValue(unconfounded.p_value)),
    text<Contrast>('Remark', ({ all, unconfounded }) => ({
      text: voice.quoted(plain(unconfounded.reason || all.reason)),
      tone: 'quiet',
    })),
  ];
  const caption = 'With and without the confounded observations';
  return told(result, caption, contrasts(result), columns, 'without_confounders', { isReshaped: true });
}
