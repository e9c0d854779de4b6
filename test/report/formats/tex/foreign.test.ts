import { expect, test } from 'vitest';
import { foreign } from '../../../../src/report/formats/tex/foreign.ts';

const ascii = (character: string) => (/[ -~]/.test(character) ? character : undefined);

test('runs of one script stand in its command', () => {
  expect(foreign('a中芯b', ascii)).toBe('a\\cjk{中芯}b');
  expect(foreign('中😀', ascii)).toBe('\\cjk{中}\\other{😀}');
});

test('words that run from right to left stay in one run, the space at its end outside', () => {
  expect(foreign('שלום עולם x', ascii)).toBe('\\rtl{שלום עולם} x');
});

test('hyphens do not join into a dash, a line may be broken at a zero-width space', () => {
  expect(foreign('a--b---c', ascii)).toBe('a-{}-b-{}-{}-c');
  expect(foreign('a\u200bb', ascii)).toBe('a\\allowbreak{}b');
});
