import { expect, test } from 'vitest';
import { claimCases } from '../../../src/report/claim-cases.ts';
import { claimLines } from '../../../src/report/terminal/claims.ts';
import { shownLines } from '../../../src/report/terminal/line.ts';
import { usualVoice } from '../../../src/report/voice.ts';
import { v4 } from '../made-up.ts';

test('claims are counted by what became of them, those that failed named', () => {
  const cases = claimCases(v4.result);
  const said = (told: typeof cases) =>
    shownLines(claimLines(usualVoice, told), { color: false, width: 200 }).trim();
  expect(said(cases)).toBe(
    'Claims (table claims): 1 of 2 claims held on day 0; 1 failed: v4-dated:0981.HK “+10%”.',
  );
  expect(said([])).toBe('');
  const many = Array.from({ length: 7 }, () => cases[0]!);
  expect(said(many)).toMatch(/7 of 14 claims held on day 0; 7 failed: .* and 2 more\.$/);
});
