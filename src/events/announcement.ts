import { type Complaint, didYouMean } from '../errors/message.ts';
import { type EpochDay, type Instant, parseDay } from '../time/day.ts';
import type { Exchange } from '../time/exchange.ts';
import { parseInstant, waysToWriteAnInstant } from '../time/instant.ts';
import { exchanges } from '../time/registry.ts';
import { nearlyDate } from './nearly-date.ts';

/** When in an exchange's day something was announced, as earnings calendars say it. */
export type DayPhase = 'before-open' | 'during' | 'after-close';

/** When something became public, as exactly as the source says; `text` is what it said. */
export type Announcement =
  /** A date and no time: some moment of that day at the security's exchange. */
  | { readonly kind: 'date'; readonly day: EpochDay; readonly text: string }
  | {
      readonly kind: 'phase';
      readonly day: EpochDay;
      readonly phase: DayPhase;
      /** ISO 10383 code of the exchange whose day is meant; the security's own where absent. */
      readonly exchange?: string;
      readonly text: string;
    }
  | { readonly kind: 'instant'; readonly instant: Instant; readonly text: string };

/** Phases of the day by their words, those of earnings calendars included: before market open, during market hours, after market close. */
const dayPhases: ReadonlyMap<string, DayPhase> = new Map([
  ['after-close', 'after-close'],
  ['amc', 'after-close'],
  ['before-open', 'before-open'],
  ['bmo', 'before-open'],
  ['dmh', 'during'],
  ['during', 'during'],
]);

const what = 'announced_at';
const waysToWrite = `write an instant (${waysToWriteAnInstant}), a date with its phase (2026-04-23 after-close XNYS, 2026-04-23 BMO) or a date alone (2026-04-24)`;

/**
 * Reads a cell of `announced_at`: an instant, a date with its phase, or a date. Gives what is wrong with it
 * instead of throwing, so that a reader can collect all that is wrong with a file.
 *
 * @param text the cell
 * @param known exchanges a phase may name
 * @returns the announcement, or what is wrong with the cell
 * @example
 * const phase = parseAnnouncement('2026-04-23 AMC XNYS');
 * phase; // { kind: 'phase', day: 20566, phase: 'after-close', exchange: 'XNYS', text: '2026-04-23 AMC XNYS' }
 * const wrong = parseAnnouncement('2026-04-23T16:01');
 * 'legal' in wrong ? wrong.legal : wrong.kind; // 'say its zone'
 */
export function parseAnnouncement(
  text: string,
  known: Readonly<Record<string, Exchange>> = exchanges,
): Announcement | Complaint {
  if (typeof text !== 'string') return { what, legal: 'be text', given: text, remedy: waysToWrite };
  if (/\d:\d/.test(text)) return readInstant(text);
  const [date = '', phase, exchange, ...rest] = text.trim().split(/\s+/);
  const day = parseDay(date);
  if (day === undefined || rest.length > 0) {
    const legal = 'be a date, a date with its phase, or an instant with its zone';
    return { what, legal, given: text, remedy: waysToWrite, ...(day === undefined && nearlyDate(date)) };
  }
  return phase === undefined ? { kind: 'date', day, text } : readPhase({ text, day, phase, exchange, known });
}

/**
 * The phase a cell of `announced_at` names after its date; nothing for an instant or a date alone.
 *
 * @example
 * phaseIn('2026-04-23 BMO XNYS'); // 'before-open'
 */
export function phaseIn(text: string): DayPhase | undefined {
  return dayPhases.get(text.trim().split(/\s+/)[1]?.toLowerCase() ?? '');
}

/** Tells a complaint from what was read. */
export function isComplaint(read: Announcement | Complaint): read is Complaint {
  return 'legal' in read;
}

function readInstant(text: string): Announcement | Complaint {
  const instant = parseInstant(text);
  return typeof instant === 'number' ? { kind: 'instant', instant, text } : { ...instant, what };
}

interface PhaseWords {
  readonly text: string;
  readonly day: EpochDay;
  readonly phase: string;
  readonly exchange: string | undefined;
  readonly known: Readonly<Record<string, Exchange>>;
}

function readPhase({ text, day, phase, exchange, known }: PhaseWords): Announcement | Complaint {
  const meant = dayPhases.get(phase.toLowerCase());
  if (meant === undefined) {
    const remedy = didYouMean(phase, ['before-open', 'during', 'after-close', 'BMO', 'DMH', 'AMC']);
    return { what, legal: 'have a known phase after its date', given: text, remedy };
  }
  if (exchange === undefined) return { kind: 'phase', day, phase: meant, text };
  const mic = exchange.toUpperCase();
  if (Object.hasOwn(known, mic)) return { kind: 'phase', day, phase: meant, exchange: mic, text };
  const remedy = didYouMean(mic, Object.keys(known));
  return { what, legal: 'name a known exchange after its phase', given: text, remedy };
}
