import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { encodePrepared } from '../../../src/io/prepared/encode.ts';
import { madeUp } from './made-up.ts';

const bytes = Buffer.concat(encodePrepared(madeUp));

test('the file says what it is, of which layout, how long, and its hash', () => {
  expect(bytes.toString('latin1', 0, 8)).toBe('EVSTUDY\n');
  expect(bytes.readUInt32LE(8)).toBe(1);
  expect(bytes.readDoubleLE(16)).toBe(bytes.length);
  const hash = createHash('sha256').update(bytes.subarray(0, 24)).update(bytes.subarray(56)).digest();
  expect(bytes.subarray(24, 56)).toEqual(hash);
});

test('its contents are listed, and each array stands once at a multiple of eight', () => {
  const list = bytes.toString('utf8', 64, 64 + bytes.readUInt32LE(12));
  const { arrays, series } = JSON.parse(list) as {
    arrays: { type: string; length: number }[];
    series: { days: number }[];
  };
  expect(arrays.map(({ type, length }) => `${type} ${length}`)).toEqual([
    'i32 3',
    'f64 3',
    'f64 3',
    'i32 3',
    'f64 3',
    'i32 1',
    'f64 1',
  ]);
  expect(series.map(({ days }) => days)).toEqual([0, 0, 5]);
  expect(bytes.length % 8).toBe(0);
  expect(bytes.readDoubleLE(bytes.length - 8)).toBe(0.1);
});

test('the same prices give the same bytes', () => {
  expect(Buffer.concat(encodePrepared(madeUp))).toEqual(bytes);
});
