import { expect, test } from 'vitest';
import { bases } from '../../../src/audit/bases/registry.ts';
import { claimCases } from '../../../src/report/claim-cases.ts';
import { claimBlocks } from '../../../src/report/document/claims.ts';
import { measured, readTwice, resultOf, v4ReadTwice, v4Tables } from '../made-up.ts';

const result = resultOf({ ...v4Tables, claims: [...v4Tables.claims, ...measured] });
const cases = claimCases(result);

test('each claim of each event is told once, with the warning that many looks find something', () => {
  const [heading, list, paragraph] = claimBlocks({ cases, result });
  expect(heading).toMatchObject({ kind: 'heading', text: 'The claims, checked' });
  if (list?.kind !== 'list' || paragraph?.kind !== 'paragraph') throw new Error('no list and paragraph');
  expect(list.items.map((item) => item.slice(0, 40))).toEqual([
    'SMIC (0981.HK), “+10%” (v4): seen. Measu',
    'SMIC (0981.HK), “+10%” (v4-dated): seen.',
  ]);
  expect(cases.map(({ looks }) => looks)).toEqual([7]);
  expect(paragraph.text).toContain('held against 7 moves');
});

test('day 0 stands on every basis, green where the claim holds, a dash where nothing is known', () => {
  const table = claimBlocks({ cases, result }).at(-1)!;
  if (table.kind !== 'table') throw new Error('no table');
  expect(table.columns).toHaveLength(3 + Object.keys(bases).length);
  expect(table.note).toContain('gap: open over the previous close;');
  expect(table.note).toContain('range: high over the low, of a fall low over the high;');
  expect(table.rows[0]).toEqual([
    'SMIC (0981.HK) +10%',
    'v4',
    'Fri 2026-04-24',
    { text: '+10.01 %', tone: 'good' },
    '−1.28 %',
    '–',
    { text: '+11.44 %', tone: 'good' },
    '–',
    '–',
    '–',
  ]);
});

test('no claim is no block, and of many the rest is counted', () => {
  expect(claimBlocks({ cases: [], result })).toEqual([]);
  const many = Array.from({ length: 20 }, (_, i) => ({ ...cases[0]!, claim: `+${i}%` }));
  const paragraph = claimBlocks({ cases: many, result }).find(({ kind }) => kind === 'paragraph');
  expect(paragraph).toMatchObject({ text: expect.stringContaining('The table claims has 8 more claims.') });
  const oneMore = claimBlocks({ cases: many.slice(0, 13), result });
  expect(oneMore.find(({ kind }) => kind === 'paragraph')).toMatchObject({
    text: expect.stringContaining('The table claims has 1 more claim.'),
  });
});

test('the second of two readings of a date is named in the table of bases', () => {
  const twice = resultOf({ ...v4ReadTwice, events: readTwice });
  const table = claimBlocks({ cases: claimCases(twice), result: twice }).at(-1);
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows.map(([, event]) => event)).toEqual(['v4', 'v4@next-session']);
});
