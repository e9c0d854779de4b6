import { type DayPhase, phaseIn } from '../events/announcement.ts';
import type { Settings } from '../study/settings.ts';
import { type ClaimCase, isOneOfTwo, type Reading } from './claim-cases.ts';
import { pSaid } from './numbers.ts';
import type { ToldObservation } from './observations.ts';
import { plain } from './plain.ts';
import type { RowOf } from './rows.ts';
import type { Voice } from './voice.ts';
import { basisName, exclusionWords, ruleWords } from './words.ts';

type EventRow = RowOf<'events'>;

/**
 * When an announcement is said to have been made: on the clock of the exchange where the moment is known, else as the
 * events file says it, its weekday told.
 */
export function whenAnnounced(voice: Voice, { announced_at: given, local_time: local }: EventRow): string {
  if (local !== '') return asKnown(voice, given, voice.longTime(local));
  const [date = '', , exchange] = plain(given).split(/\s+/);
  const phase = phaseIn(given);
  if (phase === undefined) return voice.say`${voice.longDate(date)}, no time given`;
  const words = voice.word(dayPhases[phase]);
  return exchange === undefined
    ? voice.say`${voice.longDate(date)}, ${words}`
    : voice.say`${voice.longDate(date)}, ${words} of ${exchange}`;
}

/** An announcement as the events file says it, the words for a phase in the language. */
export function announcedAsGiven(
  voice: Voice,
  { announced_at: given }: Pick<EventRow, 'announced_at'>,
): string {
  return asGiven(voice, plain(given).split(/\s+/));
}

function asGiven(voice: Voice, [date = '', phase = '', ...exchange]: readonly string[]): string {
  return voice.set([date, voice.word(phase), ...exchange].filter((word) => word !== '').join(' '));
}

/** What a phase of the day is called, where it is all that is known of the time. */
const dayPhases = {
  'after-close': 'after the close',
  'before-open': 'before the open',
  during: 'during the session',
} as const satisfies Record<DayPhase, string>;

/**
 * A moment as far as it is known: the open or close that stands for a phase at another exchange is only a bound.
 *
 * @example
 * asKnown(usualVoice, '2026-04-23 before-open XNYS', '2026-04-23T13:30:00Z'); // 'before 2026-04-23T13:30:00Z'
 */
export function asKnown(voice: Voice, announcedAt: string, moment: string): string {
  const phase = moment === '' ? undefined : phaseIn(announcedAt);
  if (phase === undefined) return moment;
  return phase === 'before-open' ? voice.say`before ${moment}` : voice.say`from ${moment}`;
}

/** Which session an announcement fell on and why, for one line: `→ Fri 2026-04-24: 2026-04-24T10:45:51+08:00, during the session, …`. */
export function whySessionBriefly(voice: Voice, event: EventRow): string {
  const session = event.event_date === '' ? voice.say`no session` : voice.tableDate(event.event_date);
  const [date = '', ...phase] = plain(event.announced_at).split(/\s+/);
  const when =
    event.local_time === ''
      ? asGiven(voice, [voice.tableDate(date), ...(placedByPhase[event.rule] === undefined ? phase : [])])
      : asKnown(voice, event.announced_at, plain(event.local_time));
  const other = isPlain(event.rule) ? '' : otherSessions(voice, event);
  const told = voice.say`${session}: ${when}`;
  const placed = event.rule === '' ? told : voice.say`${told}, ${voice.word(event.rule)}`;
  return other === '' ? `→ ${placed}` : voice.say`→ ${placed}; otherwise ${other}`;
}

/** Which session an announcement fell on and why: `… during the session, so day 0 is that session: Friday 24 April 2026`. */
export function whySession(voice: Voice, event: EventRow): string {
  const when = whenAnnounced(voice, event);
  const date = event.event_date === '' ? '' : voice.longDate(event.event_date);
  if (event.local_time === '' && date !== '') {
    // The phase that was given is the rule itself: it is not said twice.
    const placed = phaseIn(event.announced_at) && placedByPhase[event.rule];
    if (placed !== undefined) return voice.say`${when}: ${voice.word(placed)}, ${date}`;
  }
  const where = event.rule === '' ? voice.say`not placed on a session` : voice.word(ruleWords(event.rule));
  const session = date === '' ? '' : `: ${date}`;
  const isDateAlone = event.local_time === '' && phaseIn(event.announced_at) === undefined;
  return isDateAlone ? voice.say`${when}; ${where}${session}` : voice.say`${when}, ${where}${session}`;
}

const placedByPhase: Readonly<Record<string, string>> = {
  'after the close, the next session': 'day 0 is the next session',
  'before the open, that session': 'day 0 is that session',
  'during the session, that session': 'day 0 is that session',
};

/** Whether the rule leaves no doubt: the announcement says when in a session it came. */
function isPlain(rule: string): boolean {
  return /^(before the open|in the opening auction|during the session|after the close),/.test(rule);
}

/** The sessions that would be day 0 under another reading; nothing where there is none. */
export function otherReadings(voice: Voice, { alternatives }: EventRow): string {
  return voice.quoted(plain(alternatives));
}

/** The same for a table or a terminal, in dates that sort. */
export function otherSessions(voice: Voice, { alternatives }: EventRow): string {
  return voice.quoted(plain(alternatives), voice.tableDate);
}

/** Day 0 under one model: `abnormal return +9.76 % (t = 3.68, p = 0.0003)`. */
export function dayZeroSaid(
  voice: Voice,
  row: RowOf<'abnormal_returns'> | undefined,
  name = voice.say`abnormal return`,
): string {
  if (row === undefined) return voice.say`no ${name} is told for day 0`;
  if (Number.isNaN(row.abnormal_return)) return voice.say`no ${name} on day 0`;
  return voice.say`${name} ${voice.move(row.abnormal_return)} (${tested(voice, row.statistic, row.p_value)})`;
}

/** Day 0 under the first model, where the study makes the table of days; nothing where it does not. */
export function headlineSaid(
  voice: Voice,
  told: ToldObservation,
  { tables }: Pick<Settings, 'tables'>,
  name?: string,
): string[] {
  return tables.includes('abnormal_returns') ? [dayZeroSaid(voice, headlineDay(told), name)] : [];
}

/** Why an observation is not studied. */
export function whyExcluded(voice: Voice, { reason, detail }: EventRow): string {
  if (reason === 'unknown-security' && detail !== '') return voice.quoted(plain(detail));
  return detail === ''
    ? voice.word(exclusionWords(reason))
    : voice.set(`${voice.word(exclusionWords(reason))}: ${voice.quoted(plain(detail), (iso) => iso)}`);
}

/** What a claim is worth on day 0 of one event: `claim “+10%” fails (observed +6.14 %), holds 1 session earlier, …`. */
export function readingSaid(voice: Voice, { claim }: ClaimCase, reading: Reading): string {
  const listings = reading.listings.filter(({ observed }) => Number.isFinite(observed));
  const beside = listings.map(
    ({ security, observed }) => voice.say`; its listing ${security} moved ${voice.move(observed)}`,
  );
  return voice.say`claim “${plain(claim)}” ${outcomeSaid(voice, reading)}${elsewhereSaid(voice, reading)}${beside.join('')}`;
}

/** Whether a claim holds on the session a reading gives, and where else it does. */
export function verdictSaid(voice: Voice, reading: Reading): string {
  return `${outcomeWord(voice, reading)}${elsewhereSaid(voice, reading)}`;
}

/** Whether a claim holds on the session a reading gives, in a word or two. */
export function outcomeWord(voice: Voice, { outcome }: Reading): string {
  return voice.word(outcome === 'unknown' ? 'cannot be checked' : outcome);
}

/**
 * A claim that holds on one event's date and fails on another's: each date, its session, the move, and what follows; of
 * two readings of one date, by what rule it has that session.
 */
export function contrastSaid(voice: Voice, told: ClaimCase): string {
  const { securityName, claim, readings } = told;
  const said = readings.map((reading) => {
    const { event, dayZero } = reading;
    const move = observedSaid(voice, dayZero);
    const session = voice.say`the session is ${voice.longDate(event.event_date)}, ${move}`;
    const dated = voice.word(event.local_time === '' ? 'Dated' : 'Announced');
    const when = isOneOfTwo(reading, told)
      ? voice.say`${whenAnnounced(voice, event)} (${voice.word(ruleWords(event.rule))})`
      : whenAnnounced(voice, event);
    return voice.say`${dated} ${when}, it ${outcomeWord(voice, reading)}: ${session}${elsewhereSaid(voice, reading)}.`;
  });
  return voice.say`${securityName}, claim “${plain(claim)}”. ${said.join(' ')}`;
}

function outcomeSaid(voice: Voice, reading: Reading): string {
  const { dayZero } = reading;
  return voice.say`${outcomeWord(voice, reading)} (${observedSaid(voice, dayZero)})`;
}

function observedSaid(voice: Voice, row: Reading['dayZero']): string {
  return row === undefined || Number.isNaN(row.observed)
    ? voice.say`no move known`
    : voice.say`observed ${voice.move(row.observed)}`;
}

/** Where a claim that does not hold on day 0 holds instead. */
function elsewhereSaid(voice: Voice, { outcome, elsewhere, otherBases }: Reading): string {
  if (outcome === 'holds') return '';
  const onDay = otherBases.find(({ supported }) => supported === 'true');
  const measured =
    onDay === undefined
      ? ''
      : voice.say`, holds as ${voice.word(basisName(onDay.basis, onDay.observed))} (${voice.move(onDay.observed)})`;
  if (elsewhere === undefined) return measured;
  const { day, date } = elsewhere;
  return voice.say`${measured}, holds ${voice.counted(Math.abs(day), 'session')} ${voice.word(day < 0 ? 'earlier' : 'later')}, on ${voice.longDate(date)}`;
}

/** How the moves of the claims were measured. */
export function basisSaid(voice: Voice, { basis, figures }: ClaimCase): string {
  return voice.word(basisName(basis, figures[0]!));
}

/** The first model's day 0 of an observation. */
export function headlineDay({ dayZero }: ToldObservation): RowOf<'abnormal_returns'> | undefined {
  return dayZero[0];
}

/** A statistic with its p-value. */
export function tested(voice: Voice, statistic: number, p: number, name = 't'): string {
  return Number.isNaN(statistic)
    ? voice.say`no ${name}`
    : `${name} = ${voice.statistic(statistic)}, ${pSaid(p)}`;
}
