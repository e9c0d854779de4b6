import { addFindings, type Finding } from '../errors/finding.ts';
import { type Complaint, must, visible } from '../errors/message.ts';
import { type List, mapped } from '../numeric/list.ts';
import type { Exchange } from '../time/exchange.ts';
import { exchanges as everyExchange } from '../time/registry.ts';
import { type Announcement, isComplaint, parseAnnouncement } from './announcement.ts';
import { columnFaults, isCarried } from './event-columns.ts';
import { type EventDayPolicy, parseEventDay } from './event-day.ts';
import { WRITTEN_ISO } from './nearly-date.ts';
import { once } from './once.ts';
import { repeatedIds } from './repeated-ids.ts';
import { scheduleComplaints } from './scheduled.ts';

/** A study's own event, or a rival that may have moved the price instead. */
export type EventKind = 'event' | 'confounder';

/** An event as written: the columns of an events file, or the same keys inline. Other columns are carried along. */
export interface EventRow {
  readonly event_id: string;
  readonly announced_at: string;
  /** One symbol, or several separated by spaces; none for a confounder that may have moved every security. */
  readonly security: string;
  readonly label?: string;
  readonly group?: string;
  readonly source?: string;
  readonly kind?: string;
  readonly claim?: string;
  /** What this event has otherwise than its study's `eventDay`: `nonSession previous; unknownTime next-session`. */
  readonly event_day?: string;
  /** Which side a backtest with `side: event` takes: long, short, 1 or -1; no trade where empty. */
  readonly side?: string;
  /** ISO date since when the date of the announcement was public: a backtest may enter ahead of it. */
  readonly scheduled_on?: string;
  readonly [column: string]: string | undefined;
}

/** Where the rows were read, for messages: the file, and the line of each row. */
export interface RowsSource {
  readonly file: string;
  /** Line of the names of the columns; the first where absent. */
  readonly header?: number;
  readonly lines: ArrayLike<number>;
  /** Order of day and month its study gives, which is for files of prices alone. */
  readonly dateOrder?: string | undefined;
}

/** An announcement and the securities it is about. */
export interface StudyEvent {
  readonly id: string;
  readonly announcement: Announcement;
  /** The cell the announcement was read from. */
  readonly announcedAt: string;
  /** Symbols; none for a confounder that may have moved every security. */
  readonly securities: readonly string[];
  readonly label: string;
  readonly group: string;
  readonly source: string;
  readonly kind: EventKind;
  readonly claim: string;
  /** Where it is not placed as its study says. */
  readonly eventDay: Partial<EventDayPolicy>;
  /** The columns that are the user's own, and those a backtest reads, by name. */
  readonly extra: Readonly<Record<string, string>>;
  readonly place: Pick<Finding, 'file' | 'line'>;
}

const kinds: readonly EventKind[] = ['event', 'confounder'];

/** Reads rows into events. Rows that cannot be read are findings, all of them, and give no event. */
export function readEvents(
  rows: List<EventRow>,
  source?: RowsSource,
  exchanges: Readonly<Record<string, Exchange>> = everyExchange,
): { readonly events: List<StudyEvent>; readonly findings: readonly Finding[] } {
  const cells = cellReader(exchanges);
  const { findings, wrong } = judgeRows(rows, source, cells);
  const read = (row: EventRow, i: number) => eventOf(row, cells, placeOf(source, i));
  // The rows of a large file are made as they are asked for, and so are its events.
  if (wrong.size === 0) return { events: mapped(rows, read), findings };
  return { events: rows.flatMap((row, i) => (wrong.has(i) ? [] : [read(row, i)])), findings };
}

/** What cells say, equal ones read once. */
interface CellReader {
  announcementIn(cell: string): Announcement | Complaint;
  symbolsIn(cell: string | undefined): readonly string[];
}

function cellReader(exchanges: Readonly<Record<string, Exchange>>): CellReader {
  return { announcementIn: once((cell) => parseAnnouncement(cell, exchanges)), symbolsIn: once(symbolsOf) };
}

/** What is found of rows, and which of them give no event, by place. */
function judgeRows(
  rows: List<EventRow>,
  source: RowsSource | undefined,
  cells: CellReader,
): { readonly findings: readonly Finding[]; readonly wrong: ReadonlySet<number> } {
  const findings: Finding[] = [];
  addFindings(findings, columnFaults(rows, source));
  const seen = new Set<string>();
  const wrong = new Set<number>();
  rows.forEach((row, i) => {
    const place = placeOf(source, i);
    const odd = notText(row);
    const complaints = odd.length > 0 ? odd : complaintsOf(row, cells, seen);
    if (complaints.length > 0) wrong.add(i);
    for (const complaint of complaints) findings.push(findingOf(row, hinted(complaint, source), place));
    if (odd.length > 0) return;
    seen.add(row.event_id);
    for (const note of repeatedSymbols(row, cells.symbolsIn(row.security)))
      findings.push({ ...note, ...place });
  });
  for (const { place, complaint } of repeatedIds(rows, seen, cells.symbolsIn, (i) => !wrong.has(i))) {
    wrong.add(place);
    findings.push(findingOf(rows.at(place)!, complaint, placeOf(source, place)));
  }
  return { findings, wrong };
}

function placeOf(source: RowsSource | undefined, row: number): StudyEvent['place'] {
  if (source === undefined) return {};
  const line = source.lines[row];
  return line === undefined ? { file: source.file } : { file: source.file, line };
}

/** Cells of a row made without types that are no text. */
function notText(row: EventRow): Complaint[] {
  const odd = Object.keys(row).filter((column) => {
    const cell: unknown = row[column];
    return typeof cell !== 'string' && cell !== undefined && cell !== null;
  });
  return odd.map((what) => {
    const remedy =
      what === 'announced_at' ? { remedy: 'write an ISO date, or an instant with its zone' } : {};
    return { what, legal: 'be text', given: row[what], ...remedy };
  });
}

/** A cell that names a symbol twice: one of them may have been meant for another. */
function repeatedSymbols({ event_id, security }: EventRow, { length }: readonly string[]): Finding[] {
  if (!security || wordsOf(security).length === length) return [];
  const message = `security of event "${visible(event_id)}" names a symbol twice, which counts once: ${visible(security)}`;
  return [{ severity: 'note', code: 'repeated-symbol', column: 'security', value: security, message }];
}

/** Whether a cell holds nothing but symbols, and a comma or a semicolon among them. */
function isParted(cell: string): boolean {
  return /[,;]/.test(cell) && !/[^\w.^=\s,;-]/.test(cell);
}

/** What is wrong with a row; `what` is the column. */
function complaintsOf(row: EventRow, cells: CellReader, seen: ReadonlySet<string>): Complaint[] {
  const securities = cells.symbolsIn(row.security);
  const complaints: Complaint[] = [];
  if (!row.event_id) complaints.push({ what: 'event_id', legal: 'name the event', given: row.event_id });
  else if (seen.has(row.event_id)) {
    const remedy = 'put several securities of one event into one row, separated by spaces';
    complaints.push({ what: 'event_id', legal: 'stand once', given: row.event_id, remedy });
  }
  if (securities.length === 0 && row.kind !== 'confounder') {
    const remedy = 'only a confounder may name none: it then counts against every security';
    complaints.push({ what: 'security', legal: 'name one symbol or several', given: row.security, remedy });
  }
  if (isParted(row.security ?? '')) {
    const remedy = `write ${row.security.replaceAll(/[\s,;]+/g, ' ').trim()}`;
    complaints.push({ what: 'security', legal: 'part symbols by spaces', given: row.security, remedy });
  }
  if (row.kind && !kinds.some((kind) => kind === row.kind)) {
    complaints.push({ what: 'kind', legal: `be ${kinds.join(' or ')}, or empty`, given: row.kind });
  }
  for (const complaint of parseEventDay(row.event_day ?? '').complaints) complaints.push(complaint);
  const announcement = cells.announcementIn(row.announced_at ?? '');
  const known = isComplaint(announcement) ? undefined : announcement;
  for (const complaint of scheduleComplaints(row.scheduled_on, known)) complaints.push(complaint);
  if (isComplaint(announcement)) complaints.push(announcement);
  return complaints;
}

/** A complaint of a date in another form, where the study says what order such dates have in its prices. */
function hinted(complaint: Complaint, source: RowsSource | undefined): Complaint {
  if (complaint.legal !== WRITTEN_ISO || source?.dateOrder === undefined) return complaint;
  return { ...complaint, remedy: `${complaint.remedy} (dateOrder is for price files alone)` };
}

function findingOf(row: EventRow, complaint: Complaint, place: StudyEvent['place']): Finding {
  const of = row.event_id ? ` of event "${row.event_id}"` : '';
  const message = must({ ...complaint, what: `${complaint.what}${of}` });
  const value = typeof complaint.given === 'string' ? { value: complaint.given } : {};
  return { severity: 'error', code: 'bad-event', column: complaint.what, message, ...value, ...place };
}

/** Every property is written here, none spread from another object: an object so made is a third smaller. */
function eventOf(row: EventRow, cells: CellReader, place: StudyEvent['place']): StudyEvent {
  return {
    id: row.event_id,
    announcement: cells.announcementIn(row.announced_at) as Announcement, // a row that is wrong gives no event
    announcedAt: row.announced_at,
    securities: cells.symbolsIn(row.security),
    label: row.label ?? '',
    group: row.group ?? '',
    source: row.source ?? '',
    kind: row.kind === 'confounder' ? 'confounder' : 'event',
    claim: row.claim ?? '',
    eventDay: parseEventDay(row.event_day ?? '').policy,
    extra: extraOf(row),
    place,
  };
}

/** Events without columns of the user's own share this one: there may be a million of them. */
const NO_EXTRA: StudyEvent['extra'] = {};

function extraOf(row: EventRow): StudyEvent['extra'] {
  const names = Object.keys(row).filter(isCarried);
  if (names.length === 0) return NO_EXTRA;
  return Object.fromEntries(names.map((column) => [column, row[column] ?? '']));
}

function symbolsOf(cell: string | undefined): readonly string[] {
  return [...new Set(wordsOf(cell ?? ''))];
}

function wordsOf(cell: string): readonly string[] {
  if (cell !== '' && !/\s/.test(cell)) return [cell];
  return cell.split(/\s+/).filter((word) => word !== '');
}
