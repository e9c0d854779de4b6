/** Digits in groups of three with one mark between them, and decimals after another. */
const grouped = /^([+-]?\d{1,3})(([.,'’ \u00a0\u202f])\d{3}(?:\3\d{3})*)(?:(?!\3)[.,](\d+))?$/;

/**
 * What to write in place of a number with marks between its thousands, which programs do not read; nothing for other
 * text. One comma may also stand before decimals.
 *
 * @example
 * withoutGroups('1,900.00'); // 'write 1900.00, without thousands separators'
 * withoutGroups('1,907'); // 'write 1907 if its comma parts thousands, 1.907 if decimals'
 * withoutGroups('abc'); // undefined
 */
export function withoutGroups(text: string): string | undefined {
  const match = grouped.exec(text);
  if (match === null) return undefined;
  const [, first, groups, mark, decimals] = match;
  const whole = `${first}${groups!.replaceAll(mark!, '')}`;
  if (decimals !== undefined) return `write ${whole}.${decimals}, without thousands separators`;
  const isOneComma = mark === ',' && groups!.length === 4;
  if (!isOneComma) return `write ${whole}, without thousands separators`;
  return `write ${whole} if its comma parts thousands, ${text.replace(',', '.')} if decimals`;
}
