import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePrepared, faultOf } from '../../../src/io/prepared/decode.ts';
import { encodePrepared } from '../../../src/io/prepared/encode.ts';
import type { PreparedPrices } from '../../../src/io/prepared/layout.ts';
import { madeUp } from './made-up.ts';

function bytesOf(prices: PreparedPrices): ArrayBuffer {
  return Uint8Array.from(Buffer.concat(encodePrepared(prices))).buffer;
}

const cells = fc.array(fc.double(), { minLength: 4, maxLength: 4 });
const prices = fc.record({
  series: fc.array(
    fc.tuple(fc.string(), fc.array(fc.integer(), { maxLength: 5 }), cells).map(([symbol, days, close]) => ({
      symbol,
      days: Int32Array.from(days),
      columns: { close: Float64Array.from(close) },
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
  const [first, second] = decodePrepared(bytes).series;
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
