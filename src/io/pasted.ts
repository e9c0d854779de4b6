import { stringify } from 'yaml';

/** What no shell takes for more than a letter, wherever it stands in a word. */
const plainWord = /^[\p{L}\p{M}\p{N}_./:@%+,-]+$/u;

/**
 * A path as a command to be pasted names it: quoted where a shell would part it or read more into it, and after its
 * folder where it would be taken for an option.
 *
 * @example
 * shellWord('sp ace/study.yaml'); // "'sp ace/study.yaml'"
 * shellWord('-x/study.yaml'); // './-x/study.yaml'
 */
export function shellWord(path: string): string {
  const word = path.startsWith('-') ? `./${path}` : path;
  return plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * A key of a study and its text as a line to be pasted there, quoted where YAML would read something else.
 *
 * @example
 * yamlLine('prices', 'a # b.panel'); // 'prices: "a # b.panel"'
 */
export function yamlLine(key: string, text: string): string {
  return stringify({ [key]: text }, { lineWidth: 0, blockQuote: false }).trimEnd();
}
