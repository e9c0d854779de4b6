import { expect, test } from 'vitest';
import { arrayOf, listOf } from '../../src/numeric/list.ts';
import { noteHeld } from '../../src/study/held-observations.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import type { Study } from '../../src/study/study.ts';
import { eventOn, market, studyOf } from './made-up.ts';

/** What is noted of so many events, each of one security. */
function noted(length: number, asked: Partial<Study> = {}): string[] {
  const study = studyOf(market(7, 3, 200), [eventOn(60, 'S0')]);
  const { context, events } = prepare({ ...study, dependent: 'count-each', ...asked }, everything);
  const notes: string[] = [];
  const event = arrayOf(events)[0]!;
  noteHeld(
    context,
    listOf(length, () => event),
    (text) => notes.push(text),
  );
  return notes;
}

const passing = { tables: ['windows', 'tests'] };

test('many observations that are held are told of, with what they are held for and how none would be', () => {
  expect(noted(300_000)).toEqual([
    expect.stringMatching(
      /^300000 observations will be held in memory, some 6 GB, for the tables .* more\. None is held with dependent: count-each, .* tables but abnormal_returns, averages, .*windows\.$/,
    ),
  ]);
  expect(noted(300_000, { tables: ['windows', 'claims'] })[0]).toContain('for the tables claims. None');
});

test.each([
  { dependent: 'count-once' },
  { confounders: { policy: 'exclude' } },
  { adjust: ['max-t'] },
] as const)('also where tables hold none and %o does', (asked) => {
  expect(noted(1_000_000, { ...passing, ...asked } as Partial<Study>)).toHaveLength(1);
});

test('few observations, and those that are let go, are told nothing of', () => {
  expect(noted(100_000)).toEqual([]);
  expect(noted(1_000_000, passing)).toEqual([]);
  expect(noted(300_000, { ...passing, dependent: 'count-once' })).toEqual([]);
});
