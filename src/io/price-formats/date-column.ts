import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { type EpochDay, formatDay } from '../../time/day.ts';
import { type DateReading, readDate } from './date-reading.ts';
import type { DateOrder } from './price-format.ts';

/** A finding that still lacks its file and column. */
export type DateFinding = Pick<Finding, 'severity' | 'code' | 'message' | 'line' | 'value'>;

interface Seen {
  readonly text: string;
  readonly line: number;
  readonly reading: DateReading;
}

/** More fields than these that are no date are counted, not listed. */
const LISTED = 20;

const forms = 'be a day, such as 2026-04-24, 20260424, 04/24/2026, 24.04.2026 or Apr 24, 2026';
const names = { MDY: 'month/day/year', DMY: 'day/month/year', YMD: 'year-month-day' } as const;

/**
 * The dates of one file, whose order of day and month may only show after many rows: a number above 12 is no
 * month. Nothing else is taken as evidence.
 */
export class DateColumn {
  /** The order the format writes its dates in, where it has one. */
  readonly #fixed: DateOrder | undefined;
  readonly #rows: {
    readonly reading: DateReading | undefined;
    readonly line: number;
    readonly text: string;
  }[] = [];
  /** Rows of one day share one reading: a long file repeats its dates once a symbol. */
  readonly #readings = new Map<string, DateReading | undefined>();
  /** The first row that only one order can read, by order. */
  readonly #evidence: { MDY?: Seen; DMY?: Seen } = {};
  /** The first row that both orders can read, as different days. */
  #inDoubt: Seen | undefined;

  constructor(fixed: DateOrder | undefined) {
    this.#fixed = fixed;
  }

  add(text: string, line: number): void {
    if (!this.#readings.has(text)) this.#readings.set(text, this.#weigh(text, line));
    this.#rows.push({ reading: this.#readings.get(text), line, text });
  }

  /**
   * The day of every row, in the order they were added; `NaN` where it cannot be told.
   *
   * @param order what the user says of dates that show no order of their own
   */
  resolve(order: DateOrder | undefined): { days: Float64Array; findings: DateFinding[] } {
    const { MDY, DMY } = this.#evidence;
    if (this.#fixed === undefined && MDY !== undefined && DMY !== undefined)
      return this.#none(mixed(MDY, DMY));
    const decided = this.#fixed ?? (MDY && 'MDY') ?? (DMY && 'DMY') ?? order;
    if (this.#inDoubt !== undefined && decided === undefined) return this.#none(undecided(this.#inDoubt));
    const findings: DateFinding[] = [];
    let illegible = 0;
    const days = Float64Array.from(this.#rows, ({ reading, line, text }) => {
      const day = reading === undefined ? undefined : dayIn(reading, decided);
      if (day !== undefined) return day;
      illegible += 1;
      if (illegible <= LISTED) findings.push(noDate(text, line, reading === undefined ? undefined : decided));
      return Number.NaN;
    });
    if (illegible > LISTED) findings.push(manyNoDate(illegible));
    return { days, findings };
  }

  #weigh(text: string, line: number): DateReading | undefined {
    const reading = readDate(text);
    if (reading === undefined || reading.MDY === reading.DMY) return reading;
    const seen = { text, line, reading };
    if (reading.DMY === undefined) this.#evidence.MDY ??= seen;
    // Dots put the day first of themselves: they say nothing of dates with slashes.
    else if (reading.isDotted) return reading;
    else if (reading.MDY === undefined) this.#evidence.DMY ??= seen;
    else this.#inDoubt ??= seen;
    return reading;
  }

  #none(finding: DateFinding): { days: Float64Array; findings: DateFinding[] } {
    return { days: new Float64Array(this.#rows.length).fill(Number.NaN), findings: [finding] };
  }
}

/** Where nothing depends on the order, either reading will do. */
function dayIn({ MDY, DMY, isDotted }: DateReading, order: DateOrder | undefined): EpochDay | undefined {
  if (MDY === DMY) return MDY;
  if (order === 'YMD') return undefined;
  return order === 'DMY' || (order === undefined && isDotted) ? DMY : MDY;
}

function noDate(text: string, line: number, order: DateOrder | undefined): DateFinding {
  const legal = order === undefined ? forms : `be written ${names[order]}`;
  const message = must({ what: 'date', legal, given: text });
  return { severity: 'error', code: 'no-date', message, line, value: text };
}

function manyNoDate(count: number): DateFinding {
  const given = `${count} rows where it is not`;
  const remedy = `the first ${LISTED} are listed`;
  const message = must({ what: 'date', legal: 'be a day in every row', given, remedy });
  return { severity: 'error', code: 'no-date', message };
}

function mixed(monthFirst: Seen, dayFirst: Seen): DateFinding {
  const [first, then] = monthFirst.line < dayFirst.line ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const message = must({
    what: 'date',
    legal: 'have day and month in one order throughout the file',
    given: then.text,
    remedy: `line ${first.line} has them the other way about, "${first.text}"; mend the wrong one`,
  });
  return { severity: 'error', code: 'mixed-date-order', message, line: then.line, value: then.text };
}

function undecided({ text, line, reading }: Seen): DateFinding {
  const meaning = (day: EpochDay | undefined) => (day === undefined ? '' : formatDay(day));
  const message = must({
    what: 'date',
    legal: 'show which of its numbers is the month (a day above 12 anywhere in the file would)',
    given: text,
    remedy:
      'write in the study file ' +
      `dateOrder: MDY if it is ${meaning(reading.MDY)}, dateOrder: DMY if it is ${meaning(reading.DMY)}`,
  });
  return { severity: 'error', code: 'ambiguous-date', message, line, value: text };
}
