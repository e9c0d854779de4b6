/** What a spreadsheet takes for a formula where it begins a field; numbers and percentages are none. */
const formula = /^(?:[=@\t\r]|[+-](?!\d+(?:[.,]\d+)*\s*%?$))/;
const guarded = /^'+(?:[=@\t\r]|[+-](?!\d+(?:[.,]\d+)*\s*%?$))/;

/**
 * Text for a CSV file that a spreadsheet may open: what it would take for a formula gets an apostrophe before it, the
 * mark spreadsheets themselves have for text. Text that begins so already gets one more, so that nothing is lost.
 *
 * @example
 * guardedText('=1+1'); // "'=1+1"
 * guardedText('+10%'); // '+10%', a number to a spreadsheet, too
 */
export function guardedText(text: string): string {
  return formula.test(text) || guarded.test(text) ? `'${text}` : text;
}

/** The text that was guarded: what {@link guardedText} gives reads back equal. */
export function unguardedText(field: string): string {
  return guarded.test(field) ? field.slice(1) : field;
}
