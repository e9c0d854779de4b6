import { must } from '../../errors/message.ts';
import type { NoSeries } from './source.ts';

/** The text of an answer, its byte order mark left out. */
export function textOf(body: Uint8Array): string {
  return new TextDecoder().decode(body);
}

/**
 * An answer that is not what was asked for: a page for people, where a consent, a captcha or a log-in is wanted, or
 * a form that is not known.
 *
 * @param legal what the answer had to be: `be JSON`
 */
export function notAsExpected(text: string, source: string, legal: string): NoSeries {
  const isPage = /^\s*<(!doctype|html|\?xml|head|body)/i.test(text);
  const remedy = isPage
    ? 'a web page came instead: the site may want a browser, a consent or a pause; open the address in a browser, or try another --source'
    : 'the answer may be cut short, or the source may have changed; the raw answer is kept';
  return { reason: must({ what: `the answer of ${source}`, legal, given: text.trim(), remedy }) };
}

/** An answer without a row in the days asked for. */
export function nothingBetween(source: string, from: string, to: string): NoSeries {
  const message = must({
    what: `the answer of ${source}`,
    legal: `have prices between ${from} and ${to}`,
    given: undefined,
    remedy: 'the symbol may not have traded then; widen --from and --to',
  });
  return { reason: message };
}
