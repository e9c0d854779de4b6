import { isDoubtful } from '../audit/date-verdict.ts';
import { type Finding, many } from '../errors/finding.ts';
import type { List } from '../numeric/list.ts';
import { piecesOf } from '../table/pieced-table.ts';
import type { Table } from '../table/table.ts';
import type { StudyContext } from './context.ts';
import type { Observation } from './observations.ts';
import { scanRange } from './reaction-scan.ts';
import type { Settings } from './settings.ts';

/** What a finding tells of a scan: of which observation, the session that reacts, and what follows for the date. */
interface Doubt {
  readonly observation: string;
  readonly symbol: string;
  readonly date: string;
  readonly verdict: string;
}

/**
 * Warnings of dates the scan speaks against under the study's first model, at the line of the event, said in one
 * sentence where they are many; and a note where the estimation window leaves the scan shorter than was asked for.
 */
export function datingFindings(
  scans: Table<'reaction_scan'>,
  observations: List<Observation>,
  { settings, models }: Pick<StudyContext, 'models' | 'settings'>,
): Finding[] {
  if (scans.length === 0) return [];
  const { doubts, scanned } = doubtsOf(scans, models[0]!.id, settings);
  const warnings = doubts.length > many ? [inAll(doubts.length, scanned)] : inEach(doubts, observations);
  return [...warnings, ...shortened(settings)];
}

/** The scans under a model that speak against a date, and how many there are of it. */
function doubtsOf(scans: Table<'reaction_scan'>, modelId: string, settings: Settings) {
  const [from, to] = scanRange(settings);
  const doubts: Doubt[] = [];
  let rows = 0;
  for (const { columns, length } of piecesOf(scans)) {
    const { model, dating, reaction } = columns;
    for (let row = 0; row < length; row++) {
      if (model[row] !== modelId) continue;
      rows++;
      if (reaction[row] !== 'true' || !isDoubtful(dating[row]!)) continue;
      const [observation, symbol] = [columns.observation[row]!, columns.security[row]!];
      doubts.push({ observation, symbol, date: columns.date[row]!, verdict: columns.verdict[row]! });
    }
  }
  return { doubts, scanned: rows / (to - from + 1) };
}

function inEach(doubts: readonly Doubt[], observations: List<Observation>): Finding[] {
  if (doubts.length === 0) return []; // a million observations may be made as they are gone through
  const byId = new Map(doubts.map((doubt) => [doubt.observation, doubt]));
  return observations.flatMap(({ id, event }): Finding[] => {
    const doubt = byId.get(id);
    if (doubt === undefined) return [];
    const { symbol, date, verdict } = doubt;
    const found = { code: 'doubtful-date', symbol, date, message: `${id}: ${verdict}` };
    return [{ severity: 'warning', ...found, ...event.place }];
  });
}

function inAll(doubtful: number, scanned: number): Finding {
  const message = `${doubtful} of ${scanned} observations ${doubtful === 1 ? 'reacts' : 'react'} on another session than day 0, and not on day 0: the table reaction_scan names them`;
  return { severity: 'warning', code: 'doubtful-date', message };
}

function shortened(settings: Settings): Finding[] {
  const { reach } = settings.reactionScan;
  const [from] = scanRange(settings);
  if (from === -reach) return [];
  const message = `the estimation window ends ${-settings.estimationWindow[1]} sessions before day 0, so the reaction scan begins ${from === 0 ? 'on day 0' : `${-from} before it`} instead of ${reach}: a scanned session must not be part of its own yardstick`;
  return [{ severity: 'note', code: 'scan-shortened', message }];
}
