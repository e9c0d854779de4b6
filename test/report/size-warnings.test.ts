import { expect, test } from 'vitest';
import { sizeWarning } from '../../src/report/size-warnings.ts';

test('a test that assumes independence is warned of where events cluster', () => {
  expect(sizeWarning('patell-z')).toMatch(
    /same-day clustering, ρ = 0\.75 \(n = 2, 5, 10, 30, 100\): up to \d\d/,
  );
});

test('a test nobody measured has no warning', () => {
  expect(sizeWarning('constructor')).toBe('');
});
