import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { type Part, partNamed } from './header.ts';
import type { Certainty, PriceFormat, PriceLayout } from './price-format.ts';
import { priceFormats } from './registry.ts';

/** A header understood. */
export interface Recognised {
  readonly format: PriceFormat;
  readonly layout: PriceLayout;
}

const surestFirst: readonly Certainty[] = ['whole-header', 'named-columns', 'by-exclusion'];
const formats = surestFirst.flatMap((certainty) =>
  Object.values<PriceFormat>(priceFormats).filter((format) => format.certainty === certainty),
);

/** The form a header is of, the surest first; nothing where it is of none. */
export function recognise(header: readonly string[]): Recognised | undefined {
  if (twiceNamed(header) !== undefined) return undefined;
  for (const format of formats) {
    const layout = format.layout(header);
    if (layout !== undefined) return { format, layout };
  }
  return undefined;
}

/** Why a header is of no form. */
export function unrecognised(
  header: readonly string[],
): Pick<Finding, 'severity' | 'code' | 'message' | 'value'> {
  const value = header.join(',');
  if (!header.some((name) => partNamed(name) === 'date')) {
    const remedy =
      'name the column of dates "date"; `eventstudy list formats` shows the headers that are known';
    const message = must({ what: 'the header', legal: 'have a column of dates', given: value, remedy });
    return { severity: 'error', code: 'no-date-column', message, value };
  }
  const twice = twiceNamed(header);
  if (twice !== undefined) {
    const message = must({
      what: 'the header',
      legal: 'name each column once',
      given: twice.join(' and '),
      remedy: 'rename or remove one of the columns',
    });
    return { severity: 'error', code: 'repeated-column', message, value };
  }
  const remedy = 'name the column of closing prices "close", or each column of a wide table after its symbol';
  const message = must({ what: 'the header', legal: 'have a column of prices', given: value, remedy });
  return { severity: 'error', code: 'no-price-column', message, value };
}

/** Two names of a header that mean one column, such as close and Close; the files of one symbol, or of many, alike. */
function twiceNamed(header: readonly string[]): readonly [string, string] | undefined {
  const seen = new Map<Part, string>();
  for (const name of header) {
    const part = partNamed(name);
    const other = seen.get(part);
    if (part !== 'unread' && other !== undefined) return [other, name];
    seen.set(part, name);
  }
  return undefined;
}
