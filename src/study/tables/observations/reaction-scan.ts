import type { ColumnsOf } from '../../../table/table.ts';
import { dateOfDay } from '../../date-of-day.ts';
import type { Estimated } from '../../estimated.ts';
import { isMasked } from '../../observations.ts';
import { type ObservationScan, scanObservation, scanRange } from '../../reaction-scan.ts';
import type { ObservationTable } from './observation-table.ts';

/** One row a session scanned; sessions beyond the prices and those without a return say so. */
export const reactionScanTable: ObservationTable<'reaction_scan'> = {
  rows(_, { settings }) {
    const [from, to] = scanRange(settings);
    return to - from + 1;
  },
  fill(columns, row, estimated, context) {
    const { observation, modelId } = estimated;
    const scanned = scanObservation(estimated, context);
    const { scan, verdict } = scanned;
    const [from, to] = scanRange(context.settings);
    for (let day = from; day <= to; day++) {
      const i = day - from;
      const at = row + i;
      columns.observation[at] = observation.id;
      columns.security[at] = observation.symbol;
      columns.model[at] = modelId;
      columns.day[at] = day;
      columns.date[at] = dateOfDay(estimated, day);
      columns.largest[at] = String(i === scan.largest);
      columns.reaction[at] = String(i === verdict.reaction);
      columns.dating[at] = verdict.dating;
      columns.verdict[at] = verdict.verdict;
      if (i >= scan.days.length) columns.reason[at] = 'beyond the prices';
      else fillSession(columns, at, i, scanned, estimated);
    }
  },
};

/** What is known of a session within the prices. */
function fillSession(
  columns: ColumnsOf<'reaction_scan'>,
  at: number,
  i: number,
  { scan }: ObservationScan,
  { observation }: Estimated,
): void {
  columns.abnormal_return[at] = scan.abnormal[i]!;
  columns.statistic[at] = scan.statistics[i]!;
  columns.p_value[at] = scan.pValues[i]!;
  columns.p_sidak[at] = scan.sidak[i]!;
  columns.p_empirical[at] = scan.empirical[i]!;
  columns.posterior[at] = scan.posterior[i]!;
  columns.p_rank[at] = scan.ranks[i]!;
  if (Number.isNaN(scan.statistics[i]!)) {
    const isCut = isMasked(observation, scan.days[i]!);
    columns.reason[at] = isCut ? 'a rival cut that session' : 'no abnormal return that session';
  }
}
