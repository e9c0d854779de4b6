import type { Finding } from '../errors/finding.ts';
import { must, nearest } from '../errors/message.ts';

/** More rows than these that are about nothing in the study are counted, not listed. */
const LISTED = 20;
/** Among more observations than these the nearest is not looked for. */
const SEARCHED = 1_000;

/** What a row is about, in the words of its key, and where it stands. */
export interface KeyedRow {
  readonly names: readonly string[];
  readonly place: Pick<Finding, 'file' | 'line'>;
}

/**
 * Warnings of rows about an event, or an event and a security, that the study does not have: a slip in an id leaves an
 * observation without its characteristics. A file by security alone may well have more of them than the study.
 *
 * @param keys of the rows
 * @param known by the same keys, of all observations
 */
export function strays(
  rows: readonly KeyedRow[],
  keys: readonly string[],
  known: readonly (readonly string[])[],
): Finding[] {
  if (keys.length === 1 && keys[0] === 'security') return [];
  const legal = new Set(known.map((names) => names.join(' ')));
  const astray = rows.filter(({ names }) => !legal.has(names.join(' ')));
  const searched = legal.size > SEARCHED ? [] : [...legal];
  const listed = astray.slice(0, LISTED).map((row) => stray(row, keys, searched));
  return astray.length > LISTED ? [...listed, more(astray.length, astray[0]!.place)] : listed;
}

function stray({ names, place }: KeyedRow, keys: readonly string[], legal: readonly string[]): Finding {
  const given = names.join(' ');
  const meant = nearest(given, legal);
  const message = must({
    what: `${keys.join(' and ')} of characteristics`,
    legal: 'be of an observation of the study',
    given,
    remedy: meant === undefined ? 'the row is not used' : `did you mean "${meant}"? The row is not used`,
  });
  return { severity: 'warning', code: 'stray-characteristics', value: given, message, ...place };
}

function more(count: number, { file }: KeyedRow['place']): Finding {
  const message = `${count} rows of characteristics are of no observation of the study; the first ${LISTED} are listed`;
  return {
    severity: 'warning',
    code: 'stray-characteristics',
    message,
    ...(file === undefined ? {} : { file }),
  };
}
