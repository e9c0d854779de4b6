/** Control characters, marks that make text run backwards, halves of characters: nothing a file may send to a reader. */
const unprintable = /[\p{Cc}\p{Cs}\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Text from a file on one line, without control characters.
 *
 * @example
 * plain('a\u001b[31mb\nc'); // 'a [31mb c'
 */
export function plain(text: string): string {
  return printable(text).trim();
}

/** The same, the spaces at both ends kept. */
export function printable(text: string): string {
  return text.replace(unprintable, ' ');
}
