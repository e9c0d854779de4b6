import { voiceOf } from '../../report/voice.ts';
import type { StudyResult } from '../../study/result.ts';
import type { Study } from '../../study/study.ts';
import { resultsText, tablesAsked } from '../results-text.ts';
import { version } from '../version.ts';
import { onceAsked } from './once-asked.ts';
import type { Told } from './result-format.ts';

/** What a study has to show. Sentences and reports are loaded when they are asked for: tables alone need neither. */
export function studyTold(result: StudyResult, { prices }: Pick<Study, 'prices'>): Told {
  const input = { result, prices, version: version() };
  return {
    tables: tablesAsked(result),
    async said() {
      const { methodsText } = await import('../../report/methods/text.ts');
      return [result.settings.title, ...methodsText(input)];
    },
    report: onceAsked(async () => {
      const { studyReport } = await import('../../report/document/compose.ts');
      return studyReport(input);
    }),
    json: () => resultsText(result),
    voice: voiceOf(result),
    pngWidth: result.settings.report.pngWidth,
  };
}
