import { demand, hasKeys } from '../errors/demand.ts';
import type { ReportInput } from './report.ts';

/** Refuses what holds no result in the place of what a report is made from. */
export function demandReportInput(input: unknown): void {
  const legal = 'hold the result that runStudy gives, as { result, prices }';
  const isInput = hasKeys(input, 'result') && hasKeys((input as ReportInput).result, 'settings', 'tables');
  demand(isInput, { what: 'what is reported', legal, given: input });
}
