import { expect, test } from 'vitest';
import { DataError } from '../../src/errors/error.ts';
import { exclusionOf, nothingLeft, unusable } from '../../src/study/exclusions.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything, runStudy } from '../../src/study/run.ts';
import { eventOn, market, studyOf } from './made-up.ts';

const closes = market(9, 1, 120);
const prepared = (...events: Parameters<typeof studyOf>[1]) => prepare(studyOf(closes, events), everything);

test('an exclusion is said with its detail, where it has one', () => {
  const study = studyOf(market(9, 1, 120), [eventOn(60, 'S9'), eventOn(60, 'S0')]);
  const [unknown, fine] = prepare(study, everything).observations;
  expect(exclusionOf(unknown!)).toBe(
    'e60S9:S9 is excluded: unknown-security (no prices for S9; did you mean "S0"?)',
  );
  expect(exclusionOf({ ...fine!, reason: 'no-benchmark' })).toBe('e60S0:S0 is excluded: no-benchmark');
});

test('an observation that only estimating tells is of no use is warned of at its line', () => {
  expect(unusable(prepared(eventOn(60, 'S0')))).toEqual([]);
  expect(unusable(prepared(eventOn(60, 'S0'), eventOn(2, 'S0'), eventOn(60, 'S9')))).toEqual([
    {
      severity: 'warning',
      code: 'window-leaves-sample',
      symbol: 'S0',
      message:
        'e2S0:S0 is excluded: window-leaves-sample (it needs 40 sessions before day 0 and 5 after, prices have 2 and 117)',
    },
  ]);
});

test('a finished run warns of it as a check does, in as many findings', () => {
  const study = studyOf(closes, [eventOn(60, 'S0'), eventOn(2, 'S0'), eventOn(60, 'S9')]);
  const checked = prepare(study, everything);
  const lost = [...checked.findings, ...unusable(checked)].filter(({ severity }) => severity === 'warning');
  expect(lost.map(({ code }) => code)).toEqual(['unknown-security', 'window-leaves-sample']);
  const { findings, tables } = runStudy(study);
  expect(findings.filter(({ severity }) => severity === 'warning')).toEqual(lost);
  expect(tables.data_quality.columns.message).toContain(lost[1]!.message);
});

test('where no observation is left, it is said, and of each why not', () => {
  const given = prepared(eventOn(2, 'S0'), eventOn(60, 'S9'));
  expect(() => unusable(given)).toThrow(DataError);
  expect(() => unusable(given)).toThrow(
    [
      'no observation is left to study',
      'e2S0:S0 is excluded: window-leaves-sample (it needs 40 sessions before day 0 and 5 after, prices have 2 and 117)',
      'e60S9:S9 is excluded: unknown-security (no prices for S9; did you mean "S0"?)',
    ].join('\n'),
  );
  const { observations } = given;
  const place = { file: 'e.csv', line: 3 };
  const placed = observations.map((one) => ({ ...one, event: { ...one.event, place } }));
  expect(nothingLeft(placed, given).findings.at(-1)).toMatchObject({ code: 'nothing-left', ...place });
});
