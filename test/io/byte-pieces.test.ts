import { expect, test } from 'vitest';
import { firstLine, following, piecesOf } from '../../src/io/byte-pieces.ts';

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

test('the first line that is not blank comes with what was read to its end, and no more than so much without one', async () => {
  const first = async (text: string, most: number) =>
    String(await firstLine(piecesOf(Buffer.from(text), 4), most));
  expect(await first('\n\n\n\n\ndate,close\n1,2\n3,4\n', 100)).toBe('\n\n\n\n\ndate,close\n');
  expect(await first('abcdefghijkl', 4)).toBe('abcdefgh');
  expect(await first('', 4)).toBe('');
});
