import { claimCases } from './claim-cases.ts';
import { demandReportInput } from './demanded.ts';
import { drawFigures } from './draw-figures.ts';
import { toldObservations } from './observations.ts';
import type { ReportInput } from './report.ts';
import { selectObservations } from './selection.ts';
import { standalone } from './svg.ts';

/**
 * The charts of a report as files of their own, `figures/<name>.svg`.
 *
 * @returns names without `.svg`, safe on every file system, and the text of each file
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const drawn = await figures({ result: runStudy(study), prices: study.prices });
 * drawn.some(({ name }) => name === 'caar-all-market-model'); // true
 */
export async function figures(input: ReportInput): Promise<{ name: string; svg: string }[]> {
  demandReportInput(input);
  const { result } = input;
  const selection = selectObservations(toldObservations(result), result);
  const drawn = await drawFigures(input, { selection, cases: claimCases(result) });
  return drawn.map(({ name, svg }) => ({ name, svg: standalone(svg) }));
}
