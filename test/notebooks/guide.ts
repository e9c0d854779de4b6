/** One fenced block of a guide: ```` ```csv ACME.csv ```` is a file, others are commands, programs, or what they say. */
export interface Block {
  readonly language: string;
  /** Name of the file it is; empty where it is none. */
  readonly file: string;
  readonly text: string;
}

export function blocksOf(guide: string): Block[] {
  return [...guide.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, language, file, text]) => ({
    language: language!,
    file: file!,
    text: text!,
  }));
}

/** The commands of a block, by their words; npm is not asked, for the package is here. */
export function commandsOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('npm install '))
    .map((line) => {
      const [npx, name, ...words] = line.split(' ');
      if (npx !== 'npx' || name !== 'eventstudy')
        throw new Error(`a guide shows a command nobody runs: ${line}`);
      return words;
    });
}

/** The parts of what a guide shows, in order: a line `…` stands for whatever is left out. */
export function partsOf(shown: string): string[] {
  return shown.split(/^…\n/m).map((part) => part.replace(/\n$/, ''));
}
