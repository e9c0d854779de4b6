import type { Finding } from '../../errors/finding.ts';

/**
 * A note of the columns of a file that are passed over; nothing where all are read.
 *
 * @param line of the header; absent where the file has no lines
 */
export function unreadColumns(names: readonly string[], file: string, line?: number): Finding[] {
  if (names.length === 0) return [];
  const list = names.map((name) => (name === '' ? 'one without a name' : `"${name}"`)).join(', ');
  const message = `columns not read, for they hold no price or volume: ${list}`;
  const place = line === undefined ? { file } : { file, line };
  return [{ severity: 'note', code: 'unread-columns', message, ...place }];
}
