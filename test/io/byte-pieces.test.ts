import { expect, test } from 'vitest';
import { following, piecesOf } from '../../src/io/byte-pieces.ts';

test('pieces are the bytes in order, none longer than asked, and then nothing', async () => {
  const pieces = piecesOf(Buffer.from('abcde'), 2);
  const read = [
    await following(pieces),
    await following(pieces),
    await following(pieces),
    await following(pieces),
  ];
  expect(read.map(String)).toEqual(['ab', 'cd', 'e', 'undefined']);
});
