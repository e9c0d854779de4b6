import type { StudyResult } from '../../../study/result.ts';
import { count, decimal, percent, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type Contrast, contrasts } from '../../without-confounders.ts';
import { modelName, testName } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { number, shown, text } from './shown.ts';

/** The result with the confounded observations and without; the other tests are in the file. */
export function withoutConfoundersTable(result: StudyResult): TableBlock[] {
  const isOfSeveral = result.settings.models.length > 1;
  const columns = [
    text<Contrast>('Group', ({ all }) => plain(all.group)),
    ...(isOfSeveral ? [text<Contrast>('Model', ({ all }) => modelName(all.model))] : []),
    number<Contrast>('Window', ({ all }) => windowName(all.from, all.to)),
    text<Contrast>('Test', ({ all }) => testName(all.test)),
    number<Contrast>('n', ({ all }) => count(all.n)),
    number<Contrast>('CAAR', ({ all }) => percent(all.estimate)),
    number<Contrast>('Statistic', ({ all }) => decimal(all.statistic)),
    number<Contrast>('p', ({ all }) => pValue(all.p_value)),
    number<Contrast>('n without', ({ unconfounded }) => count(unconfounded.n)),
    number<Contrast>('CAAR without', ({ unconfounded }) => percent(unconfounded.estimate)),
    number<Contrast>('Statistic without', ({ unconfounded }) => decimal(unconfounded.statistic)),
    number<Contrast>('p without', ({ unconfounded }) => pValue(unconfounded.p_value)),
    text<Contrast>('Remark', ({ all, unconfounded }) => ({
      text: plain(unconfounded.reason || all.reason),
      tone: 'quiet',
    })),
  ];
  const caption = 'With and without the confounded observations';
  return shown(caption, contrasts(result), columns, 'without_confounders');
}
