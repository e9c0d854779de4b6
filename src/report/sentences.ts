import { longDate, longTime } from './dates.ts';
import type { ClaimCase, Reading } from './claim-cases.ts';
import { decimal, pSaid, percent, windowName } from './numbers.ts';
import type { ToldObservation } from './observations.ts';
import { plain } from './plain.ts';
import type { RowOf } from './rows.ts';
import { basisName, exclusionWords, ruleWords } from './words.ts';

type EventRow = RowOf<'events'>;

/**
 * When an announcement is said to have been made: on the clock of the exchange where the moment is known, else as the
 * events file says it, its weekday told.
 */
export function whenAnnounced({ announced_at: given, local_time: local }: EventRow): string {
  if (local !== '') return longTime(local);
  const [date = '', ...phase] = plain(given).split(/\s+/);
  return phase.length === 0 ? `${longDate(date)}, no time given` : `${longDate(date)} ${phase.join(' ')}`;
}

/** Which session an announcement fell on and why: `… during the session, so day 0 is that session: Friday 24 April 2026`. */
export function whySession(event: EventRow): string {
  const where = event.rule === '' ? 'not placed on a session' : ruleWords(event.rule);
  const session = event.event_date === '' ? '' : `: ${longDate(event.event_date)}`;
  return `${whenAnnounced(event)}, ${where}${session}`;
}

/** The sessions that would be day 0 under another reading; nothing where there is none. */
export function otherReadings({ alternatives }: EventRow): string {
  return plain(alternatives).replace(/\d{4}-\d{2}-\d{2}/g, longDate);
}

/** Day 0 under one model: `abnormal return +9.76 % (t = 3.68, p = 0.0003)`. */
export function dayZeroSaid(row: RowOf<'abnormal_returns'> | undefined): string {
  if (row === undefined || Number.isNaN(row.abnormal_return)) return 'no abnormal return on day 0';
  return `abnormal return ${percent(row.abnormal_return)} (${tested(row.statistic, row.p_value)})`;
}

/** One window under one model: `CAR[−1, +1] +19.33 % (t = 4.18, p < 0.0001)`. */
export function windowSaid(row: RowOf<'windows'>): string {
  return `CAR${windowName(row.from, row.to)} ${percent(row.car)} (${tested(row.scar, row.p_value)})`;
}

/** Why an observation is not studied. */
export function whyExcluded({ reason, detail }: EventRow): string {
  return detail === '' ? exclusionWords(reason) : `${exclusionWords(reason)}: ${plain(detail)}`;
}

/** What was observed for a claim on day 0 of one event, and what follows. */
export function readingSaid({ claim }: ClaimCase, reading: Reading): string {
  const observed = reading.dayZero === undefined ? 'no move is known' : `observed ${percent(reading.dayZero.observed)}`;
  return `claim “${plain(claim)}” ${verdictSaid(reading)} (${observed})`;
}

/** The verdict on a claim, its dates in words. */
export function verdictSaid({ verdict }: Reading): string {
  return plain(verdict).replace(/\d{4}-\d{2}-\d{2}/g, longDate);
}

/** Whether a claim holds on the session a reading gives. */
export function holds({ isSupported }: Reading): string {
  return isSupported ? 'holds' : 'fails';
}

/** A claim that holds on one event's date and fails on another's, in one sentence. */
export function contrastSaid(told: ClaimCase): string {
  const said = (reading: Reading) => {
    const { dayZero, event } = reading;
    const observed = dayZero === undefined ? 'no move known' : percent(dayZero.observed);
    return `on ${longDate(event.event_date)} (${observed}), the session of “${plain(event.announced_at)}”`;
  };
  const right = told.readings.filter(({ isSupported }) => isSupported).map(said);
  const wrong = told.readings.filter(({ isSupported }) => !isSupported).map(said);
  return `${told.securityName}, claim “${plain(told.claim)}”: holds ${right.join('; ')}; fails ${wrong.join('; ')}.`;
}

/** How the moves of the claims were measured. */
export function basisSaid({ basis }: ClaimCase): string {
  return basisName(basis);
}

/** The first model's day 0 of an observation. */
export function headlineDay({ dayZero }: ToldObservation): RowOf<'abnormal_returns'> | undefined {
  return dayZero[0];
}

/** A statistic with its p-value. */
export function tested(statistic: number, p: number, name = 't'): string {
  return Number.isNaN(statistic) ? `no ${name}` : `${name} = ${decimal(statistic)}, ${pSaid(p)}`;
}
