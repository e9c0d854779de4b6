import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { decimalCommaNumber, decimalPointNumber } from './number-styles.ts';

/** A finding that still lacks its file. */
export type MarkFinding = Pick<Finding, 'severity' | 'code' | 'message' | 'line' | 'column' | 'value'>;

interface Place {
  readonly column: string;
  readonly line: number;
  readonly isVolume: boolean;
}

/** A field, and where it stands. */
interface Seen extends Omit<Place, 'isVolume'> {
  readonly text: string;
}

/** What the numbers of one quantity, prices or volumes, show. */
interface Shown {
  /** The first that is another number by either mark: 1.012 is one and a bit, or a thousand and twelve. */
  doubtful?: Seen;
  /** The first without any mark. */
  whole?: Seen;
  /** Whether thousands stand without a mark between them. */
  isUngrouped?: boolean;
}

const dottedDate = /^\d{1,2}\.\d{1,2}\.\d{4}/;
const ungrouped = /^[+-]?\d{4,}$/;

/** Whether a file may write 1.012 for a thousand and twelve: it has semicolons, or the first date below its header dots. */
export function isEuropean(delimiter: string, firstDate: string): boolean {
  return delimiter === ';' || dottedDate.test(firstDate);
}

/** What the numbers of a European file show, taken together, of the mark before their decimals. */
export class DecimalMarks {
  readonly #quantities: Readonly<Record<'price' | 'volume', Shown>> = { price: {}, volume: {} };
  #points = false;
  #commas = false;
  /** Whether every number can be read with a decimal comma. */
  #allByComma = true;

  /**
   * @param text of a number
   * @param read as the form of the file reads it; nothing where that is no number
   */
  see(text: string, read: number | undefined, { isVolume, ...at }: Place): void {
    if (Number.isNaN(read)) return;
    const byPoint = decimalPointNumber(text);
    const byComma = decimalCommaNumber(text);
    this.#allByComma &&= byComma !== undefined;
    if (byPoint !== byComma && byPoint === undefined) this.#commas = true;
    else if (byComma === undefined) this.#points ||= /[.,]/.test(text);
    else if (read !== undefined) {
      const quantity = this.#quantities[isVolume ? 'volume' : 'price'];
      if (byPoint !== byComma) quantity.doubtful ??= { text, ...at };
      else if (ungrouped.test(text)) quantity.isUngrouped = true;
      else quantity.whole ??= { text, ...at };
    }
  }

  /** Whether the numbers are written with decimal commas: some can be nothing else, and all can be. */
  get areCommas(): boolean {
    return this.#commas && this.#allByComma;
  }

  /** Numbers that were read in one way and may be meant in the other. */
  findings(): MarkFinding[] {
    if (this.#points || this.#commas) return [];
    return Object.values(this.#quantities).flatMap(({ doubtful, whole, isUngrouped }) => {
      if (doubtful === undefined || isUngrouped) return [];
      const isProbablyThousands = whole !== undefined || doubtful.text.includes(',');
      return [isProbablyThousands ? ambiguous(doubtful, whole) : taken(doubtful)];
    });
  }
}

/** Decimal commas are a guess, if a safe one: it is said. */
export function readWithCommas(): MarkFinding {
  const message =
    'numbers are read with a comma before their decimals, since some can be read in no other way';
  return { severity: 'note', code: 'decimal-comma', message };
}

function ambiguous({ text, column, line }: Seen, whole: Seen | undefined): MarkFinding {
  const beside = whole === undefined ? '' : ` beside "${whole.text}" (line ${whole.line})`;
  const message = must({
    what: column,
    legal: `be written so that its mark has one meaning${beside}`,
    given: text,
    remedy: remedyFor(text),
  });
  return { severity: 'error', code: 'ambiguous-number', message, line, column, value: text };
}

/** Where every number has three digits after its mark, returns are the same either way. */
function taken({ text, column, line }: Seen): MarkFinding {
  const message = `${column} "${text}" is read as ${decimalPointNumber(text)}; if thousands are meant, write them without a mark`;
  return { severity: 'warning', code: 'ambiguous-number', message, line, column, value: text };
}

function remedyFor(text: string): string {
  const both = [decimalPointNumber(text)!, decimalCommaNumber(text)!].toSorted((a, b) => a - b);
  return `write ${both[1]} if it parts thousands, ${both[0]!.toFixed(4)} if decimals, and so throughout the file`;
}
