import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/report/display-width.ts';
import { blank, line, shownLines, styled, textOf, withText } from '../../../src/report/terminal/line.ts';

const plainly = { color: false, width: 20 };

test('a long line is broken between words, its rest set in', () => {
  expect(shownLines([line(2, 'one two three four five'), blank, line(0, 'six')], plainly)).toBe(
    '  one two three four\n    five\n\nsix',
  );
});

test('a window and a percentage are not broken', () => {
  expect(
    shownLines([line(0, 'the window is [−1, +1] and it rose +10.01 %')], { color: false, width: 17 }),
  ).toBe('the window is\n  [−1, +1] and it\n  rose +10.01 %');
});

test('a date stays with its weekday', () => {
  expect(shownLines([line(0, 'otherwise on Fri 2026-04-24; or')], plainly)).toBe(
    'otherwise on\n  Fri 2026-04-24; or',
  );
});

test('no line is wider than the terminal, as long as its words fit', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,10}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 16, max: 60 }), (some, width) => {
      for (const row of shownLines([line(2, some.join(' '))], { color: false, width }).split('\n')) {
        expect(displayWidth(row)).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test('colours are codes around words, and none without colour', () => {
  const lines = [line(0, styled('good', 'it holds'), 'there')];
  expect(shownLines(lines, { color: true, width: 80 })).toBe('\u001b[32mit holds\u001b[0m there');
  expect(shownLines(lines, { color: false, width: 80 })).toBe('it holds there');
});

test('text from a file sends no commands', () => {
  const lines = [
    line(0, 'a\u001b[2Jb', styled('bold', '\u009b31m')),
    { indent: 0, isRow: true, spans: ['\u0007x'] },
  ];
  expect(shownLines(lines, { color: false, width: 80 })).toBe('a [2Jb 31m\n x');
});

test('a span keeps its style when its text changes', () => {
  expect(withText(styled('bad', 'a'), 'b')).toEqual(styled('bad', 'b'));
  expect(textOf(withText('a', 'b'))).toBe('b');
});
