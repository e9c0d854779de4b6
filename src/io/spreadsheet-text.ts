/** A cell of a spreadsheet holds no more characters than this. */
const LONGEST = 32_767;
/** What XML cannot hold or would change (line ends but \n), halves of characters, and the underscore of an escape. */
const escapedCharacters = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * Text as a workbook stores it: characters that XML cannot hold are written `_xHHHH_`, as spreadsheets do and read
 * (ECMA-376 part 1, 22.9.2.19). What is longer than a cell can be is cut, and ends in an ellipsis.
 *
 * The names of what every JavaScript object has are escaped, too: the writer of workbooks looks its strings up in an
 * object, and would take `constructor` for one it knows.
 */
export function spreadsheetText(text: string): string {
  const escaped = text.replace(escapedCharacters, escapeOf);
  const safe = escaped in {} ? `${escapeOf(escaped[0]!)}${escaped.slice(1)}` : escaped;
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 1)}…`;
}

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
