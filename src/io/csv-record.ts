const delimiters = [',', ';', '\t'] as const;

/**
 * The delimiter that occurs most in the first line, outside quotes; a comma where none does.
 *
 * @example
 * delimiterOf('date;"a,b,c"'); // ';'
 */
export function delimiterOf(text: string): string {
  const header = text
    .trimStart()
    .split(/[\r\n]/, 1)[0]!
    .replaceAll(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => header.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}

/** Whether a record says nothing: an empty line, or one of delimiters alone. */
export function isBlank(fields: readonly string[]): boolean {
  return fields[0] === '' && fields.every((field) => field === '');
}

/** Lines of the file that a record takes: line ends inside quoted fields, and its own. */
export function linesIn(fields: readonly string[]): number {
  let lines = 1;
  for (const field of fields) if (/[\r\n]/.test(field)) lines += field.split(/\r\n|\r|\n/).length - 1;
  return lines;
}
