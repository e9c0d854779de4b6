import { printable } from '../report/plain.ts';

/** How the command speaks: where words go, and in what dress. */
export interface Console {
  /** Results, to standard output. */
  say(text: string): void;
  /** What the reader should know besides, to standard error. */
  note(text: string): void;
  /** How far long work is: one line of a terminal, written over itself; nothing at all clears it. Never in a pipe. */
  progress(text: string): void;
  /** What went wrong, to standard error, whatever else is silenced; names from files send nothing to the terminal. */
  fail(text: string): void;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Options every command takes. */
export interface SpeechOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

const WIDTH_OF_A_PIPE = 100;
/** Clears the rest of the line of a terminal (ECMA-48, EL). */
const CLEAR = '\u001b[K';

/** Whether a line of progress stands on the terminal: whatever is said next takes its place. */
let isShown = false;

/** The process's own console. Colour only on a terminal, and not against `--no-color` or NO_COLOR. */
export function processConsole({ color = true, quiet = false }: SpeechOptions): Console {
  const isTerminal = process.stdout.isTTY === true;
  const silence = () => {};
  const progress = (text: string) => {
    isShown = text !== '';
    process.stderr.write(`\r${printable(text)}${CLEAR}`);
  };
  const alone = (speak: (text: string) => void) => (text: string) => {
    if (isShown) progress('');
    speak(text);
  };
  return {
    say: alone((text) => process.stdout.write(`${text}\n`)),
    note: quiet ? silence : alone((text) => process.stderr.write(`${text}\n`)),
    progress: quiet || process.stderr.isTTY !== true ? silence : progress,
    fail: alone((text) => process.stderr.write(`${text.split('\n').map(printable).join('\n')}\n`)),
    color: color && isTerminal && !process.env.NO_COLOR,
    width: (isTerminal && process.stdout.columns) || WIDTH_OF_A_PIPE, // a terminal may not know its own: 0
  };
}
