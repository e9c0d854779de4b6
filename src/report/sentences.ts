import { phaseIn } from '../events/announcement.ts';
import type { ClaimCase, Reading } from './claim-cases.ts';
import { longDate, longTime, tableDate } from './dates.ts';
import { counted, decimal, percent, pSaid } from './numbers.ts';
import type { ToldObservation } from './observations.ts';
import { plain } from './plain.ts';
import type { RowOf } from './rows.ts';
import { basisName, exclusionWords, ruleWords } from './words.ts';

type EventRow = RowOf<'events'>;

const isoDates = /\d{4}-\d{2}-\d{2}/g;

/**
 * When an announcement is said to have been made: on the clock of the exchange where the moment is known, else as the
 * events file says it, its weekday told.
 */
export function whenAnnounced({ announced_at: given, local_time: local }: EventRow): string {
  if (local !== '') return asKnown(given, longTime(local));
  const [date = '', ...phase] = plain(given).split(/\s+/);
  return phase.length === 0 ? `${longDate(date)}, no time given` : `${longDate(date)} ${phase.join(' ')}`;
}

/**
 * A moment as far as it is known: the open or close that stands for a phase at another exchange is only a bound.
 *
 * @example
 * asKnown('2026-04-23 before-open XNYS', '2026-04-23T13:30:00Z'); // 'before 2026-04-23T13:30:00Z'
 */
export function asKnown(announcedAt: string, moment: string): string {
  const phase = moment === '' ? undefined : phaseIn(announcedAt);
  if (phase === undefined) return moment;
  return `${phase === 'before-open' ? 'before' : 'from'} ${moment}`;
}

/** Which session an announcement fell on and why, for one line: `→ Fri 2026-04-24: 2026-04-24T10:45:51+08:00, during the session, …`. */
export function whySessionBriefly(event: EventRow): string {
  const session = event.event_date === '' ? 'no session' : tableDate(event.event_date);
  const [date = '', ...phase] = plain(event.announced_at).split(/\s+/);
  const when =
    event.local_time === ''
      ? [tableDate(date), ...phase].join(' ')
      : asKnown(event.announced_at, plain(event.local_time));
  const other = isPlain(event.rule) ? '' : otherSessions(event);
  return `→ ${[`${session}: ${when}`, event.rule].filter((part) => part !== '').join(', ')}${other === '' ? '' : `; otherwise ${other}`}`;
}

/** Which session an announcement fell on and why: `… during the session, so day 0 is that session: Friday 24 April 2026`. */
export function whySession(event: EventRow): string {
  const where = event.rule === '' ? 'not placed on a session' : ruleWords(event.rule);
  const session = event.event_date === '' ? '' : `: ${longDate(event.event_date)}`;
  return `${whenAnnounced(event)}, ${where}${session}`;
}

/** Whether the rule leaves no doubt: the announcement says when in a session it came. */
function isPlain(rule: string): boolean {
  return /^(before the open|in the opening auction|during the session|after the close),/.test(rule);
}

/** The sessions that would be day 0 under another reading; nothing where there is none. */
export function otherReadings({ alternatives }: EventRow): string {
  return plain(alternatives).replace(isoDates, longDate);
}

/** The same for a table or a terminal, in dates that sort. */
export function otherSessions({ alternatives }: EventRow): string {
  return plain(alternatives).replace(isoDates, tableDate);
}

/** Day 0 under one model: `abnormal return +9.76 % (t = 3.68, p = 0.0003)`. */
export function dayZeroSaid(row: RowOf<'abnormal_returns'> | undefined, name = 'abnormal return'): string {
  if (row === undefined) return `no ${name} is told for day 0`;
  if (Number.isNaN(row.abnormal_return)) return `no ${name} on day 0`;
  return `${name} ${percent(row.abnormal_return)} (${tested(row.statistic, row.p_value)})`;
}

/** Why an observation is not studied. */
export function whyExcluded({ reason, detail }: EventRow): string {
  return detail === '' ? exclusionWords(reason) : `${exclusionWords(reason)}: ${plain(detail)}`;
}

/** What a claim is worth on day 0 of one event: `claim “+10%” fails (observed +6.14 %), holds 1 session earlier, …`. */
export function readingSaid({ claim }: ClaimCase, reading: Reading): string {
  const listings = reading.listings.filter(({ observed }) => Number.isFinite(observed));
  const beside = listings.map(
    ({ security, observed }) => `; its listing ${security} moved ${percent(observed)}`,
  );
  return `claim “${plain(claim)}” ${outcomeSaid(reading)}${elsewhereSaid(reading)}${beside.join('')}`;
}

/** Whether a claim holds on the session a reading gives, and where else it does. */
export function verdictSaid(reading: Reading): string {
  return `${outcomeWord(reading)}${elsewhereSaid(reading)}`;
}

/** Whether a claim holds on the session a reading gives, in a word or two. */
export function outcomeWord({ outcome }: Reading): string {
  return outcome === 'unknown' ? 'cannot be checked' : outcome;
}

/** A claim that holds on one event's date and fails on another's: each date, its session, the move, and what follows. */
export function contrastSaid({ securityName, claim, readings }: ClaimCase): string {
  const said = readings.map((reading) => {
    const { event, dayZero } = reading;
    const move = observedSaid(dayZero);
    const session = `the session is ${longDate(event.event_date)}, ${move}`;
    const dated = event.local_time === '' ? 'Dated' : 'Announced';
    return `${dated} ${whenAnnounced(event)}, it ${outcomeWord(reading)}: ${session}${elsewhereSaid(reading)}.`;
  });
  return `${securityName}, claim “${plain(claim)}”. ${said.join(' ')}`;
}

function outcomeSaid(reading: Reading): string {
  const { dayZero } = reading;
  return `${outcomeWord(reading)} (${observedSaid(dayZero)})`;
}

function observedSaid(row: Reading['dayZero']): string {
  return row === undefined || Number.isNaN(row.observed)
    ? 'no move known'
    : `observed ${percent(row.observed)}`;
}

/** Where a claim that does not hold on day 0 holds instead. */
function elsewhereSaid({ outcome, elsewhere, otherBases }: Reading): string {
  if (outcome === 'holds') return '';
  const onDay = otherBases.find(({ supported }) => supported === 'true');
  const measured =
    onDay === undefined ? '' : `, holds as ${basisName(onDay.basis)} (${percent(onDay.observed)})`;
  if (elsewhere === undefined) return measured;
  const { day, date } = elsewhere;
  return `${measured}, holds ${counted(Math.abs(day), 'session')} ${day < 0 ? 'earlier' : 'later'}, on ${longDate(date)}`;
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
