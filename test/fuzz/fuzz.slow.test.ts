import { describe, expect, test } from 'vitest';
import { faultText, fuzz } from './fuzz.ts';
import { type Reader, readers } from './readers.ts';

/** A case is its seed and number: what a fault names is read again by giving them here. */
const given = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);
const seed = given('FUZZ_SEED', 20260424);
const from = given('FUZZ_FROM', 0);
/** Of all readers together; some four minutes of one core. */
const cases = given('FUZZ_CASES', 100_000);

describe(`${cases} damaged files, seed ${seed}`, () => {
  test.each(Object.entries<Reader>(readers))('%s: is read, or it is said why not', async (name, reader) => {
    const fault = await fuzz(reader, seed, from, from + Math.ceil((cases * reader.share) / 1000));
    expect(fault === undefined ? '' : faultText(name, seed, fault)).toBe('');
  });
});
