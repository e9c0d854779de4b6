import { expect, test } from 'vitest';
import { unzipOnly } from '../../src/io/fetch/unzip.ts';
import { withoutMoments } from '../../src/io/zip-moments.ts';
import { zipOf } from './fetch/recorded.ts';

test('two archives of the same file made at different moments are the same bytes, and still hold it', () => {
  const [one, other] = [zipOf('a.xml', 'text'), zipOf('a.xml', 'text')];
  other.writeUInt32LE(0x5b123456, 10); // its file's header
  other.writeUInt32LE(0x5b123456, other.readUInt32LE(other.length - 6) + 12);
  expect(other.equals(one)).toBe(false);
  expect(withoutMoments(other)).toEqual(withoutMoments(one));
  expect(Buffer.from(unzipOnly(other)!).toString()).toBe('text');
});

test('what is no archive is a defect', () => {
  expect(() => withoutMoments(Buffer.from('<html>'))).toThrow('a zip archive ends');
});
