import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { must } from '../../src/errors/message.ts';
import { scratchFolder } from '../io/scratch.ts';
import { Chance } from './chance.ts';
import { faultText, fuzz } from './fuzz.ts';
import { damaged, type Mutation, mutations } from './mutations.ts';
import { type Reader, readers } from './readers.ts';
import { factors } from './samples.ts';

const SEED = 20260424;
const every = Object.entries<Reader>(readers);

describe('every reader', () => {
  test.each(every)('%s: reads a damaged file, or says why not', async (name, reader) => {
    const fault = await fuzz(reader, SEED, 0, reader.share);
    expect(fault === undefined ? '' : faultText(name, SEED, fault)).toBe('');
  });

  test.each(every)('%s: has a sound file to begin with', async (_, { file, samples, beside = {}, read }) => {
    const folder = scratchFolder({});
    const write = (name: string, content: string | Buffer) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    };
    for (const [name, text] of Object.entries(beside)) write(name, text);
    write(file, samples[0]!);
    const findings = await read(join(folder, file), Buffer.from(samples[0]!));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the fuzzer', () => {
  const sound = [Buffer.from(factors)];
  const once = (number: number) => damaged(sound[0]!, new Chance(SEED, number), sound);

  test('makes the same file of the same seed and number, and another of another', () => {
    expect(once(7)).toEqual(once(7));
    expect(once(7)).not.toEqual(once(8));
  });

  test.each(Object.entries<Mutation>(mutations))('changes a file: %s', (_, mutation) => {
    const changed = Array.from({ length: 20 }, (_, i) => mutation(sound[0]!, new Chance(SEED, i), sound));
    expect(changed.some((bytes) => !bytes.equals(sound[0]!))).toBe(true);
  });

  const faulty = (read: Reader['read']): Reader => ({
    file: 'X.csv',
    samples: ['abcdefgh'],
    share: 1,
    read,
  });

  test('finds a reader that breaks down, and the least it breaks down on', async () => {
    const reader = faulty(async (_, bytes) => {
      if (bytes.includes('\0')) throw new TypeError('a NUL');
      return [];
    });
    const fault = await fuzz(reader, SEED, 0, 1000);
    expect(fault).toMatchObject({
      wrong: expect.stringMatching(/^threw TypeError: a NUL/),
      file: Buffer.of(0),
    });
    expect(faultText('made up', SEED, fault!)).toContain(`FUZZ_SEED=${SEED} FUZZ_FROM=${fault!.number}`);
  });

  test('finds a reader that asks for memory a small file cannot need', async () => {
    const most = process.resourceUsage().maxRSS * 1024;
    const asked = [most - process.memoryUsage.rss() + (300 << 20)];
    const reader = faulty(async () => {
      Buffer.alloc(asked.pop() ?? 0, 1);
      return [];
    });
    expect(await fuzz(reader, SEED, 0, 1)).toMatchObject({
      wrong: expect.stringMatching(/^held \d+ MB more/),
    });
  });

  test.each([
    ['broken', 'says it in other words: broken'],
    [`${must({ what: 'a', legal: 'be b', given: 'c' })}\u0007`, 'says what a terminal obeys: '],
  ])('finds a message that is not in the grammar: %j', async (message, wrong) => {
    const reader = faulty(async () => [{ severity: 'error', code: 'made-up', message }]);
    expect(await fuzz(reader, SEED, 0, 1)).toMatchObject({ wrong: expect.stringContaining(wrong) });
  });
});
