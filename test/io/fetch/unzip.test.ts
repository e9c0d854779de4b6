import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unzipOnly } from '../../../src/io/fetch/unzip.ts';
import { zipOf } from './recorded.ts';

test('the only file of an archive is found, deflated or stored, behind a comment of the archive', () => {
  for (const isDeflated of [true, false]) {
    const archive = zipOf('factors.csv', 'one\ntwo\n', isDeflated);
    archive.writeUInt16LE(3, archive.length - 2);
    expect(String(unzipOnly(Buffer.concat([archive, Buffer.from('bye')])))).toBe(
      String(Buffer.from('one\ntwo\n')),
    );
  }
});

test('what is packed is unpacked equal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.boolean(), (text, isDeflated) => {
      const packed = unzipOnly(zipOf('f', text, isDeflated));
      expect(Buffer.from(packed!)).toEqual(Buffer.from(text));
    }),
    { seed: 1 },
  );
});

test('no archive, half of one, a damaged one and one of several files give nothing', () => {
  const archive = zipOf('factors.csv', 'one\ntwo\n');
  expect(unzipOnly(Buffer.from('<!doctype html>'))).toBeUndefined();
  expect(unzipOnly(archive.subarray(0, archive.length / 2))).toBeUndefined();
  const damaged = Buffer.from(archive);
  damaged[41] = damaged[41]! ^ 0xff; // the first byte of what is packed
  expect(unzipOnly(damaged)).toBeUndefined();
  const several = Buffer.from(archive);
  several.writeUInt16LE(2, several.length - 12);
  expect(unzipOnly(several)).toBeUndefined();
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.nat(120), fc.uint8Array({ maxLength: 8 }), (at, noise) => {
      const archive = zipOf('factors.csv', 'one\ntwo\n');
      archive.set(noise.subarray(0, Math.max(0, archive.length - at)), Math.min(at, archive.length));
      expect(() => unzipOnly(archive)).not.toThrow();
    }),
    { seed: 1, numRuns: 500 },
  );
});
