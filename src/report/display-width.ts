/** Characters that take two columns of a terminal, and about twice the width of a letter in print. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const combining = /\p{Mn}|\u200d|\ufe0f/u;

/**
 * Columns a text takes on a terminal.
 *
 * @example
 * displayWidth('中芯'); // 4
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/**
 * A text cut to a width, its end marked where something is cut off.
 *
 * @example
 * truncated('abnormal', 5); // 'abno…'
 */
export function truncated(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (displayWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
}
