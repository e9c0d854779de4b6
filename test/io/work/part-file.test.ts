import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { doneBy } from '../../../src/io/work/arithmetic.ts';
import {
  doneOf,
  fingerprintOf,
  partBytes,
  partDone,
  partHeader,
  partLabel,
} from '../../../src/io/work/part-file.ts';
import { repetitionWork } from '../../../src/study/work/repetitions.ts';
import { placeboStudy } from '../../study/simulation/placebo-study.ts';
import { works } from '../../study/work/made-up.ts';

const work = works.repetitions;
const fingerprint = fingerprintOf(work);
const done = { counts: Float64Array.of(1, Number.NaN), reasons: [{}] };
const bytes = partBytes(work, fingerprint, 1, done);

describe('the fingerprint of a work', () => {
  const of = (study: object, count = 60) =>
    fingerprintOf(
      repetitionWork({ study: placeboStudy(study), options: { repetitions: 60, added: [0] } }, count),
    );

  test('is the same for the same question about the same data', () => {
    expect(of({})).toBe(fingerprint);
  });

  test('is another for another setting, another price, or other parts', () => {
    const { prices } = placeboStudy();
    const [first, ...others] = prices;
    const close = first!.columns.close!.slice();
    close[5]! += 1e-9;
    const nudged = { ...first!, columns: { ...first!.columns, close } };
    const all = [of({}), of({ seed: 2 }), of({ prices: [nudged, ...others] }), of({}, 50)];
    expect(new Set(all).size).toBe(4);
  });
});

describe('the file of a part', () => {
  test('says what it is in its first line', () => {
    expect(partHeader(bytes)).toMatchObject({
      by: doneBy(),
      work: fingerprint,
      part: 1,
      parts: 3,
      about: 'placebo samples 26 to 50',
    });
  });

  test('gives back what came of the part', () => {
    expect(partDone(bytes)).toEqual(done);
  });

  test('is none where it is cut off, changed, or something else', () => {
    for (const wrong of [
      bytes.subarray(0, -1),
      Buffer.from('a,b\n1,2\n'),
      Buffer.from('no line'),
      bytes.subarray(0, 40),
    ])
      expect(partHeader(wrong)).toBeUndefined();
  });

  test('is none where one character of what it says of itself, or of its bytes, is another', () => {
    for (let place = 0; place < bytes.length; place++) {
      const changed = Uint8Array.from(bytes);
      changed[place]! ^= 1;
      expect(partHeader(changed), `byte ${place}`).toBeUndefined();
    }
  });

  test('gives what came of the part that is asked for, and of no other', () => {
    expect(doneOf(bytes, fingerprint, 1)).toEqual({ done });
    expect([doneOf(bytes, fingerprint, 0), doneOf(bytes, 'another', 1)]).toEqual([undefined, undefined]);
    expect(doneOf(bytes.subarray(0, -1), fingerprint, 1)).toBeUndefined();
  });

  test.each([
    ['about', { toString: 1 }],
    ['part', '1'],
    ['part', -1],
    ['parts', 1.5],
    ['work', null],
  ])('is none where its %s is something else: %j', (key, value) => {
    const label = { ...partLabel(work, fingerprint, 1), [key]: value };
    expect(partHeader(whole(label, bytes.subarray(bytes.indexOf(0x0a) + 1)))).toBeUndefined();
  });

  test('that this Node cannot read is said in words', () => {
    const other = whole(partLabel(work, fingerprint, 1), Buffer.of(0xff, 0x63, 0x6f)); // of a later format
    expect(partHeader(other)).toBeDefined();
    expect(() => partDone(other)).toThrow(
      /^a finished part must be data that Node v\d+\.\d+\.\d+ can read, got ".+"; do all parts with one version of Node$/,
    );
  });
});

/** A part whose hash is right. */
function whole(label: object, body: Uint8Array): Buffer {
  const sealed = Buffer.concat([Buffer.from(`${JSON.stringify(label)}\n`), body]);
  const hash = createHash('sha256').update(sealed).digest('hex');
  return Buffer.concat([Buffer.from(`${hash} `), sealed]);
}
