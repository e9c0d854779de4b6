import { demand, hasKeys } from '../errors/demand.ts';
import { type Finding, many } from '../errors/finding.ts';
import type { EventRow, StudyEvent } from '../events/event.ts';
import { type EventDayPolicy, eventDayRules, parseEventDay } from '../events/event-day.ts';
import { arrayOf, type List } from '../numeric/list.ts';
import { atKeys } from '../study/key-places.ts';
import type { Study } from '../study/study.ts';
import type { ResolvedStrategy } from './strategy.ts';

type Key = keyof EventDayPolicy;

/**
 * Day 0 of a trade is the first session that can react: one that is moved back, or put off until a suspended security
 * trades again, would date the news by what was not known yet. What leaves an event out is heeded.
 */
export const tradedEventDay: EventDayPolicy = {
  nonSession: 'next',
  unknownTime: 'same-session',
  closingAuction: 'next-session',
  suspended: 'keep',
};

/** What a trade goes by instead of a rule of the study. */
const instead: Readonly<Record<Key, string>> = {
  nonSession: 'a trade is entered after the news, so day 0 is the next session',
  unknownTime: 'unknownTime of the strategy says when a date without a time was public',
  closingAuction: 'a trade is entered after the news, so day 0 is the next session',
  suspended:
    'day 0 stays on that session, and blocked of the strategy says whether an order waits for a price',
};

/** Whether trades are entered ahead of day 0, when it is not known yet whether the security will trade on it. */
export function isAhead({ entry: { offset = 0 } }: Pick<ResolvedStrategy, 'entry'>): boolean {
  return offset < 0;
}

/** The rules a trade goes by where a study, or one of its events, has these; what is no rule stays, to be found wrong. */
export function tradedRules<T extends object>(asked: T, ahead: boolean): T {
  const rules = Object.entries(asked).map(([key, value]) =>
    isOverruled(key, value, ahead) ? [key, tradedEventDay[key]] : [key, value],
  );
  return Object.fromEntries(rules) as T;
}

/** An event with the rules of its own that a trade goes by; a cell that is wrong stays, to be found so. */
export function tradedRow(row: EventRow, ahead: boolean): EventRow {
  if (typeof row.event_day !== 'string') return row;
  const { policy, complaints } = parseEventDay(row.event_day);
  if (complaints.length > 0) return row;
  const rules = Object.entries(tradedRules(policy, ahead)).map(([key, value]) => `${key} ${value}`);
  return { ...row, event_day: rules.join('; ') };
}

/**
 * Notes of the rules that were written and that no trade goes by: at the key of the study, and at the row of an event.
 *
 * @throws QuestionError where what a study without types has as its rules is no set of keys
 */
export function overruledNotes(
  { eventDay = {}, events: rows, keyPlaces }: Pick<Study, 'eventDay' | 'events' | 'keyPlaces'>,
  events: List<StudyEvent>,
  ahead: boolean,
): Finding[] {
  demand(hasKeys(eventDay), { what: 'eventDay', legal: 'be a set of keys', given: eventDay });
  // A study read from a file has its defaults among them: those were not written.
  const isWritten = (key: Key) => keyPlaces === undefined || Object.hasOwn(keyPlaces, `eventDay/${key}`);
  const written = overruled(eventDay, ahead).filter(([key]) => isWritten(key));
  const ofStudy = written.map(([key, value]): Finding => {
    const message = `eventDay ${key}: ${value} is not used in a backtest: ${instead[key]}`;
    return { severity: 'note', code: 'event-day', column: `eventDay/${key}`, value, message };
  });
  const places = new Map(arrayOf(events).map(({ id, place }) => [id, place]));
  const ofEvents = arrayOf(rows).flatMap(({ event_id: id, event_day: cell = '' }) =>
    overruled(parseEventDay(cell).policy, ahead).map(([key, value]): Finding => {
      const message = `event_day ${key} ${value} of event "${id}" is not used in a backtest: ${instead[key]}`;
      return { severity: 'note', code: 'event-day', column: 'event_day', value, message, ...places.get(id) };
    }),
  );
  return [...atKeys(ofStudy, keyPlaces), ...inBrief(ofEvents)];
}

function inBrief(notes: readonly Finding[]): readonly Finding[] {
  const [first] = notes;
  if (first === undefined || notes.length <= many) return notes;
  const message = `${notes.length} rules of event_day are not used in a backtest, as: ${first.message}`;
  return [{ severity: 'note', code: 'event-day', column: 'event_day', value: String(notes.length), message }];
}

function overruled(asked: object, ahead: boolean): [Key, string][] {
  return Object.entries(asked).flatMap(([key, value]): [Key, string][] =>
    isOverruled(key, value, ahead) ? [[key, value]] : [],
  );
}

/** Whether a rule is one of the study's that no trade goes by: what leaves an event out is heeded, where it is known by then. */
function isOverruled(key: string, value: unknown, ahead: boolean): key is Key {
  const rules: Readonly<Record<string, readonly unknown[]>> = eventDayRules;
  if (!Object.hasOwn(rules, key) || !rules[key]!.includes(value)) return false;
  const isHeeded = value === 'exclude' && !(ahead && key === 'suspended');
  return !isHeeded && value !== tradedEventDay[key as Key];
}
