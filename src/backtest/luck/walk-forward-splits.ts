import { QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';

/** How events are split by date. */
export interface WalkForwardPlan {
  /** Event dates to choose on, at least; where rolling, exactly. */
  readonly trainDates: number;
  /** Event dates to be tested on at a time; the last time may have fewer. */
  readonly testDates: number;
  /** Sessions a trade may last from its earliest entry, and sessions its estimation ends before day 0. */
  readonly holding: number;
  readonly gap: number;
  /** Sessions kept free between the last event chosen on and the first tested on; holding + gap where not given. */
  readonly embargo?: number;
  /** Whether choosing begins with the first event every time, or rolls. */
  readonly anchored: boolean;
}

/** Events, as positions in the list given. */
export interface Split {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/**
 * Splits events by date into those a variant is chosen on and those after it that it is tested on. Events of one date
 * are never parted. Every event chosen on lies more than the embargo before the first tested on, so that no trade of
 * the past is still open, and no estimation window reaches into one.
 *
 * @param sessions session of each event, positions on one clock
 * @param plan how many dates to choose on and to test on, and what is kept free between them
 * @returns in order of time; none where there are too few dates
 * @throws QuestionError where a number of dates is not positive, or the embargo is shorter than holding + gap
 * @see Pardo (2008), The evaluation and optimization of trading strategies; López de Prado (2018), Advances in
 * financial machine learning, 7.4, for the embargo
 * @example
 * const sessions = Int32Array.of(0, 10, 20, 30, 40);
 * const plan = { trainDates: 2, testDates: 1, holding: 3, gap: 5, anchored: false };
 * const [split] = walkForwardSplits(sessions, plan);
 * [split?.train, split?.test]; // [[0, 1], [2]]
 */
export function walkForwardSplits(sessions: Int32Array, plan: WalkForwardPlan): Split[] {
  checkPlan(plan);
  const { trainDates, testDates, holding, gap, embargo = holding + gap, anchored } = plan;
  const dates = Int32Array.from(new Set(sessions)).sort();
  const isPast = (date: number, first: number) => date + embargo < first;
  const splits: Split[] = [];
  let start = 0;
  while (start < dates.length) {
    const past = dates.filter((date) => isPast(date, dates[start]!));
    if (past.length < trainDates) {
      start++;
      continue;
    }
    const train = anchored ? past : past.slice(-trainDates);
    splits.push({
      train: eventsOn(sessions, train),
      test: eventsOn(sessions, dates.slice(start, start + testDates)),
    });
    start += testDates;
  }
  return splits;
}

function eventsOn(sessions: Int32Array, dates: Int32Array): Int32Array {
  const chosen = new Set(dates);
  return Int32Array.from([...sessions.keys()].filter((event) => chosen.has(sessions[event]!)));
}

function checkPlan({ trainDates, testDates, holding, gap, embargo }: WalkForwardPlan): void {
  const findings: Finding[] = [];
  const complain = (what: string, legal: string, given: unknown) => {
    findings.push({ severity: 'error', code: 'walk-forward', message: must({ what, legal, given }) });
  };
  const isWhole = (value: number, least: number) => Number.isInteger(value) && value >= least;
  for (const [what, value] of Object.entries({ trainDates, testDates }))
    if (!isWhole(value, 1)) complain(what, 'be a whole number from 1', value);
  for (const [what, value] of Object.entries({ holding, gap }))
    if (!isWhole(value, 0)) complain(what, 'be a whole number from 0', value);
  if (embargo !== undefined && !(embargo >= holding + gap))
    complain('embargo', `be at least holding + gap, ${holding + gap} sessions`, embargo);
  if (findings.length > 0) throw new QuestionError(findings);
}
