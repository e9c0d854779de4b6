import { expect, test } from 'vitest';
import { once } from '../../src/events/once.ts';

test('what is asked for again is not made again', () => {
  const asked: string[] = [];
  const lengthOf = once((text: string) => {
    asked.push(text);
    return { length: text.length };
  });
  expect(lengthOf('SMIC')).toEqual({ length: 4 });
  expect(lengthOf('SMIC')).toBe(lengthOf('SMIC'));
  expect(lengthOf('')).toEqual({ length: 0 });
  expect(asked).toEqual(['SMIC', '']);
});

test('keys may be the same by a name', () => {
  const first = once(
    ({ day }: { day: number; text: string }) => ({ day }),
    ({ day }) => day,
  );
  expect(first({ day: 1, text: 'a' })).toBe(first({ day: 1, text: 'b' }));
  expect(first({ day: 2, text: 'a' })).not.toBe(first({ day: 1, text: 'a' }));
});
