import { claimCases } from '../claim-cases.ts';
import { demandReportInput } from '../demanded.ts';
import { drawFigures } from '../draw-figures.ts';
import { toldObservations } from '../observations.ts';
import { paperTables } from '../paper/makers.ts';
import { plain } from '../plain.ts';
import type { ReportInput } from '../report.ts';
import { toldRivals } from '../rivals.ts';
import { selectObservations } from '../selection.ts';
import { studySummary } from '../study-summary.ts';
import { titleSaid } from '../title.ts';
import { type Voice, voiceOf } from '../voice.ts';
import type { Block, ReportDocument } from './block.ts';
import { chartBlocks } from './charts.ts';
import { findingBlocks } from './finding.ts';
import { paragraphBlocks } from './methods-paragraph.ts';
import { tableBlocks } from './tables/makers.ts';
import type { Telling } from './telling.ts';

/**
 * The report of a study, to be written in any form: the finding first, then its charts, its tables, and how it was done.
 *
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const report = await studyReport({ result: runStudy(study), prices: study.prices });
 * report.sections.map(({ id }) => id); // ['finding', 'charts', 'tables', 'method']
 */
export async function studyReport(input: ReportInput): Promise<ReportDocument> {
  demandReportInput(input);
  const { result } = input;
  const voice = voiceOf(result);
  const observations = toldObservations(result);
  const selection = selectObservations(observations, result);
  const cases = claimCases(result);
  const telling: Telling = {
    result,
    observations,
    selection,
    cases,
    figures: await drawFigures(input, { selection, cases }),
    rivals: toldRivals(result),
  };
  const { title, notice, report } = result.settings;
  return {
    title: plain(report.titles.report ?? titleSaid(voice, title)),
    voice,
    notice: notice === undefined ? undefined : plain(notice),
    summary: studySummary(result),
    sections: [
      { id: 'finding', title: voice.say`The finding`, blocks: findingBlocks(telling) },
      { id: 'charts', title: voice.say`Charts`, blocks: chartBlocks(telling) },
      { id: 'tables', title: voice.say`Tables`, blocks: tableBlocks(telling) },
      {
        id: 'method',
        title: voice.say`How it was done`,
        blocks: paragraphBlocks(input),
      },
    ]
      .filter(({ blocks }) => blocks.length > 0)
      .map((section) => ({ ...section, blocks: section.blocks.map((block) => setIn(voice, block)) })),
    figures: telling.figures,
    papers: paperTables(telling),
  };
}

/** Sentences that were put one after the other with the marks and spaces of the language; cells and prose are set already. */
function setIn(voice: Voice, block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: voice.set(block.text) };
    case 'list':
      return { ...block, items: block.items.map(voice.set) };
    case 'panel':
      return { ...block, blocks: block.blocks.map((own) => setIn(voice, own)) };
    case 'table':
      return block.note === undefined ? block : { ...block, note: voice.set(block.note) };
    default:
      return block;
  }
}
