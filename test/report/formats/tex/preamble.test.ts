import { expect, test } from 'vitest';
import { preamble } from '../../../../src/report/formats/tex/preamble.ts';

test('every letter beyond ASCII is declared once for the engine that knows one font at a time', () => {
  const text = preamble('中芯中 😀');
  expect(text.match(/\\DeclareUnicodeCharacter\{.*\}/g)).toEqual([
    '\\DeclareUnicodeCharacter{4E2D}{\\noletter{4E2D}}',
    '\\DeclareUnicodeCharacter{82AF}{\\noletter{82AF}}',
    '\\DeclareUnicodeCharacter{1F600}{\\noletter{1F600}}',
  ]);
});

test('it is ASCII itself, and the same for texts of the same letters', () => {
  expect(preamble('a')).toBe(preamble('b'));
  expect(preamble('a')).toMatch(/^\p{ASCII}*$/u);
});
