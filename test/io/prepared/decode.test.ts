import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePrepared, faultOf, openingFault } from '../../../src/io/prepared/decode.ts';
import { encodePrepared } from '../../../src/io/prepared/encode.ts';
import type { PreparedPrices } from '../../../src/io/prepared/layout.ts';
import { madeUp } from './made-up.ts';

function bytesOf(prices: PreparedPrices): ArrayBuffer {
  return Uint8Array.from(Buffer.concat(encodePrepared(prices))).buffer;
}

const row = fc.tuple(fc.integer({ min: -719_528, max: 2_932_896 }), fc.double());
const rows = fc.uniqueArray(row, { selector: ([day]) => day, maxLength: 5 });
const prices = fc.record({
  series: fc.array(
    fc.tuple(fc.string(), rows).map(([symbol, given]) => ({
      symbol,
      days: Int32Array.from(given, ([day]) => day).sort(),
      columns: { close: Float64Array.from(given, ([, price]) => price) },
    })),
  ),
  findings: fc.constant(madeUp.findings),
});

test('what was encoded is decoded, to the bit', () => {
  expect(decodePrepared(bytesOf(madeUp))).toEqual(madeUp);
  fc.assert(
    fc.property(prices, (given) => {
      const bytes = bytesOf(given);
      expect(faultOf(bytes)).toBeUndefined();
      expect(decodePrepared(bytes)).toEqual(given);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('arrays are views of the file, not copies', () => {
  const bytes = bytesOf(madeUp);
  const [first, second] = decodePrepared(bytes)!.series;
  expect([first!.days.buffer, first!.columns.close!.buffer]).toEqual([bytes, bytes]);
  expect(second!.days.byteOffset).toBe(first!.days.byteOffset);
});

test('any byte that is not as it was written is found', () => {
  const whole = Buffer.concat(encodePrepared(madeUp));
  for (let at = 0; at < whole.length; at++) {
    const damaged = Uint8Array.from(whole);
    damaged[at] = damaged[at]! ^ 1;
    expect(faultOf(damaged.buffer), String(at)).toBeDefined();
  }
});

test('another layout, a cut file, a damaged one and other bytes are told apart', () => {
  const fault = (change: (bytes: Buffer) => Buffer | undefined) => {
    const bytes = Buffer.concat(encodePrepared(madeUp));
    return faultOf(Uint8Array.from(change(bytes) ?? bytes).buffer);
  };
  const again = 'make it again with `eventstudy prepare`';
  const otherLayout = fault((bytes) => void bytes.writeUInt32LE(2, 8));
  expect(otherLayout).toBe(`the file must be of layout 1, got 2; ${again}`);
  const cut = fault((bytes) => bytes.subarray(0, -8));
  expect(cut).toMatch(/^the file must have all of its \d+ bytes, got \d+; /);
  const damaged = fault((bytes) => void bytes.fill(1, 200, 204));
  expect(damaged).toMatch(/^the file must have the SHA-256 it was written with, got "[0-9a-f]{64}"; /);
  const other = fault(() => Buffer.from('date,close\n'));
  expect(other).toBe(`the file must hold prepared prices, got "other bytes"; ${again}`);
});

test('a file is refused by its first bytes, before there is room for the others', () => {
  const opening = bytesOf(madeUp).slice(0, 64);
  const size = bytesOf(madeUp).byteLength;
  expect(openingFault(opening, size)).toBeUndefined();
  expect(openingFault(opening, 2 ** 40)).toContain(`must have all of its ${size} bytes, got 1099511627776`);
  expect(openingFault(opening.slice(0, 8), 8)).toContain('must hold prepared prices');
});

const [first, second] = madeUp.series;
const having = (change: object): PreparedPrices => ({
  findings: [],
  series: [{ ...first!, source: second!.source!, ...change }],
});

test.each([
  ['days that run backwards', having({ days: Int32Array.of(1, 3, 2) })],
  ['a day that stands twice', having({ days: Int32Array.of(1, 2, 2) })],
  ['a day no date can name', having({ days: Int32Array.of(1, 2, 2_932_897) })],
  ['fewer days than prices', having({ days: Int32Array.of(1, 2) })],
  ['a column that is none', having({ columns: { constructor: Float64Array.of(1, 2, 3) } })],
  ['prices that are whole numbers', having({ columns: { close: Int32Array.of(1, 2, 3) } })],
])('prices that were never prepared are none, though their hash is right: %s', (_, given) => {
  const bytes = bytesOf(given);
  expect(faultOf(bytes)).toBeUndefined();
  expect(decodePrepared(bytes)).toBeUndefined();
});
