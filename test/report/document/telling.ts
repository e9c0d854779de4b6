import { claimCases } from '../../../src/report/claim-cases.ts';
import type { Telling } from '../../../src/report/document/telling.ts';
import { drawFigures } from '../../../src/report/draw-figures.ts';
import { toldObservations } from '../../../src/report/observations.ts';
import type { ReportInput } from '../../../src/report/report.ts';
import { toldRivals } from '../../../src/report/rivals.ts';
import { selectObservations } from '../../../src/report/selection.ts';

/** What the sections of a report are made from. */
export async function tellingOf(input: ReportInput): Promise<Telling> {
  const { result } = input;
  const observations = toldObservations(result);
  const selection = selectObservations(observations, result);
  const cases = claimCases(result);
  return {
    result,
    observations,
    selection,
    cases,
    figures: await drawFigures(input, { selection, cases }),
    rivals: toldRivals(result),
  };
}
