/** Scheme; user and password up to the last @ before a path; host and path; what is asked for, or a fragment. */
const parts = /^([a-z][a-z\d+.-]*:\/\/)(?:[^/?#]*@)?([^@?#]*)(?:[?#][^@]*)?$/i;
const scheme = /^[a-z][a-z\d+.-]*:\/\//i;

/**
 * An address without what may be secret in it: user, password, and all from a question mark on. An @ anywhere else may
 * end a password whose `/`, `?` or `#` was not written as its number; no more than the scheme is shown then.
 *
 * @example
 * shownAddress('redis://me:secret@host:6379/2'); // 'redis://host:6379/2'
 * shownAddress('redis://me:1/2@host'); // 'redis://…'
 */
export function shownAddress(address: string): string {
  const found = parts.exec(address);
  if (found !== null) return `${found[1]}${found[2]}`;
  const begin = scheme.exec(address)?.[0] ?? '';
  return begin === '' && !/[@?#]/.test(address) ? address : `${begin}…`;
}
