import { blankTable, type Table } from '../../table/table.ts';
import { blockReasons, skipReasons } from '../reasons.ts';
import { dateOf } from '../tape.ts';
import type { Told } from './told.ts';

/** One row for every observation that was not traded, in the order given, and why. */
export function skippedTable(
  told: Pick<Told, 'candidates' | 'log' | 'passed' | 'prepared'>,
): Table<'skipped'> {
  const rows = told.prepared.observations.flatMap(rowOf(told));
  const table = blankTable('skipped', rows.length);
  const { columns } = table;
  rows.forEach((given, row) => {
    columns.observation[row] = given.observation;
    columns.reason[row] = given.reason;
    columns.security[row] = given.security;
    columns.status[row] = given.status;
    columns.date[row] = given.date;
    columns.at[row] = given.at;
    columns.detail[row] = given.detail;
  });
  return table;
}

interface Row {
  readonly observation: string;
  readonly reason: string;
  readonly security: string;
  readonly status: string;
  readonly date: string;
  readonly at: string;
  readonly detail: string;
}

function rowOf({
  candidates,
  log,
}: Pick<Told, 'candidates' | 'log'>): (observation: Told['passed'][number]) => Row[] {
  const traded = new Map(candidates.map((candidate) => [candidate.observation.id, candidate]));
  const meanings: Readonly<Record<string, string>> = { ...blockReasons, ...skipReasons };
  return (observation) => {
    const { id, symbol, reason, detail } = observation;
    const candidate = traded.get(id);
    if (candidate === undefined) {
      const said = detail ?? meanings[reason!] ?? '';
      return [
        {
          observation: id,
          reason: reason!,
          security: symbol,
          status: 'skipped',
          date: '',
          at: '',
          detail: said,
        },
      ];
    }
    const outcome = log.outcomes.get(candidate)!;
    if (outcome.status === 'executed') return [];
    const { tape, entry } = candidate;
    const isCovered = entry.session >= 0 && entry.session < tape.venue.sessions;
    return [
      {
        observation: id,
        reason: outcome.reason,
        security: symbol,
        status: outcome.status,
        date: isCovered ? dateOf(tape.venue, entry.session) : '',
        at: entry.at,
        detail: outcome.detail || meanings[outcome.reason]!,
      },
    ];
  };
}
