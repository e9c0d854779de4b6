import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { partNamed } from './header.ts';
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
  const remedy = 'name the column of closing prices "close", or each column of a wide table after its symbol';
  const message = must({ what: 'the header', legal: 'have a column of prices', given: value, remedy });
  return { severity: 'error', code: 'no-price-column', message, value };
}
