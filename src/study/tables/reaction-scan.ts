import { type Piece, piecedTable } from '../../table/pieced-table.ts';
import { blankTable, type Table } from '../../table/table.ts';
import type { StudyContext } from '../context.ts';
import type { Estimated } from '../estimated.ts';
import { isMasked } from '../observations.ts';
import { dateOfDay, type ObservationScan, scanRange } from '../reaction-scans.ts';

/** What rows are made of whenever they are asked for; what was estimated is let go. */
interface Kept extends Pick<ObservationScan, 'scan' | 'verdict'> {
  readonly estimated: Pick<Estimated, 'modelId' | 'observation' | 'panel'>;
}

/** Scans whose rows are made at once. */
const SCANS_AT_ONCE = 1024;

/** One row for each observation, model and session scanned; sessions beyond the prices and those without a return say so. */
export function reactionScanTable(
  scans: readonly ObservationScan[],
  { settings }: StudyContext,
): Table<'reaction_scan'> {
  const [from, to] = scanRange(settings);
  const width = to - from + 1;
  const pieces: Piece<'reaction_scan'>[] = [];
  for (let first = 0; first < scans.length; first += SCANS_AT_ONCE) {
    const own = scans.slice(first, first + SCANS_AT_ONCE).map(keptOf);
    pieces.push({ length: own.length * width, take: () => rowsOfScans(own, from, width) });
  }
  return piecedTable('reaction_scan', pieces);
}

function keptOf({ estimated: { modelId, observation, panel }, scan, verdict }: ObservationScan): Kept {
  return { estimated: { modelId, observation, panel }, scan, verdict };
}

function rowsOfScans(scans: readonly Kept[], from: number, width: number): Table<'reaction_scan'> {
  const table = blankTable('reaction_scan', scans.length * width);
  scans.forEach((one, i) => {
    for (let at = 0; at < width; at++) fill(table.columns, i * width + at, one, at, from + at);
  });
  return table;
}

function fill(
  columns: Table<'reaction_scan'>['columns'],
  row: number,
  { estimated, scan, verdict }: Kept,
  at: number,
  day: number,
): void {
  columns.observation[row] = estimated.observation.id;
  columns.security[row] = estimated.observation.symbol;
  columns.model[row] = estimated.modelId;
  columns.day[row] = day;
  columns.date[row] = dateOfDay(estimated, day);
  columns.largest[row] = String(at === scan.largest);
  columns.reaction[row] = String(at === verdict.reaction);
  columns.dating[row] = verdict.dating;
  columns.verdict[row] = verdict.verdict;
  if (at >= scan.days.length) {
    columns.reason[row] = 'beyond the prices';
    return;
  }
  columns.abnormal_return[row] = scan.abnormal[at]!;
  columns.statistic[row] = scan.statistics[at]!;
  columns.p_value[row] = scan.pValues[at]!;
  columns.p_sidak[row] = scan.sidak[at]!;
  columns.p_empirical[row] = scan.empirical[at]!;
  columns.posterior[row] = scan.posterior[at]!;
  columns.p_rank[row] = scan.ranks[at]!;
  if (Number.isNaN(scan.statistics[at]!)) {
    const isCut = isMasked(estimated.observation, day);
    columns.reason[row] = isCut ? 'a rival cut that session' : 'no abnormal return that session';
  }
}
