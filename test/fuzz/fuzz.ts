import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Chance } from './chance.ts';
import { broken } from './facts.ts';
import { damaged } from './mutations.ts';
import type { Reader } from './readers.ts';
import { smallest } from './smallest.ts';

/** A file that broke a fact. */
export interface Fault {
  /** Number of the case: with the seed, it is the file. */
  readonly number: number;
  readonly wrong: string;
  /** The smallest file found that breaks one. */
  readonly file: Buffer;
}

/**
 * Reads damaged files one after the other. A case is its number: the same seed and number give the same file, so that one
 * can be read again alone.
 *
 * @param from number of the first case, from 0
 * @param to number after the last
 * @returns the first file that breaks a fact, made small; nothing where all hold
 */
export async function fuzz(
  reader: Reader,
  seed: number,
  from: number,
  to: number,
): Promise<Fault | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-fuzz-'));
  try {
    for (const [name, text] of Object.entries(reader.beside ?? {})) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const path = join(folder, reader.file);
    mkdirSync(dirname(path), { recursive: true });
    const sound = reader.samples.map((sample) => Buffer.from(sample));
    // A reader that never ends leaves its file behind in the folder.
    const wrongWith = (bytes: Buffer) => {
      writeFileSync(path, bytes);
      return broken(() => reader.read(path, bytes), bytes.length);
    };
    for (let number = from; number < to; number++) {
      const bytes = damagedFile(sound, seed, number, reader.sealed);
      const wrong = await wrongWith(bytes);
      if (wrong === undefined) continue;
      const file = await smallest(bytes, async (smaller) => (await wrongWith(smaller)) !== undefined);
      return { number, wrong, file };
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function damagedFile(
  sound: readonly Buffer[],
  seed: number,
  number: number,
  sealed: Reader['sealed'] = (bytes) => bytes,
): Buffer {
  const chance = new Chance(seed, number);
  const bytes = damaged(chance.pick(sound), chance, sound);
  return chance.below(2) === 0 ? bytes : sealed(bytes);
}

/** A fault as a person needs it: how to see it again, and the file. */
export function faultText(name: string, seed: number, { number, wrong, file }: Fault): string {
  const again = `FUZZ_SEED=${seed} FUZZ_FROM=${number} FUZZ_CASES=1`;
  return `${name}, ${again}: ${wrong}\n${JSON.stringify(file.toString('latin1').slice(0, 2000))} (latin1)`;
}
