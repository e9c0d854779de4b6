import { expect, test } from 'vitest';
import { prepare } from '../../../src/study/prepare.ts';
import { everything } from '../../../src/study/run.ts';
import type { SettingsInput } from '../../../src/study/settings.ts';
import type { Study } from '../../../src/study/study.ts';
import { curveStudy } from './made-up.ts';

const notes = (specifications: SettingsInput['specifications'], own: Partial<Study> = {}) =>
  prepare(curveStudy(1, specifications, own), everything).findings.flatMap(({ code, message }) =>
    code === 'same-benchmark' ? [message] : [],
  );
const apart = { securities: { S1: { benchmark: 'S2' } } };

test('an index that is the own benchmark of some securities beside the own of each is noted', () => {
  expect(notes({ benchmarks: ['own', 'INDEX'] }, apart)).toEqual([
    'the benchmarks own and INDEX of specifications are one for S0: specifications count twice there',
  ]);
  expect(notes({}, { ...apart, benchmarks: ['S2'] })).toEqual([
    'the benchmarks own and S2 of specifications are one for S1: specifications count twice there',
  ]);
});

test('nothing is noted where it is that of all, which counts once, of none, or where no model takes one', () => {
  expect(notes({ benchmarks: ['own', 'INDEX'] })).toEqual([]);
  expect(notes({ benchmarks: ['own', ['INDEX', 'S2']] }, apart)).toEqual([]);
  expect(notes({ benchmarks: ['own', 'INDEX'], models: ['mean-adjusted'] }, apart)).toEqual([]);
  expect(notes({ benchmarks: ['own', 'INDEX'] }, { ...apart, tables: ['windows'] })).toEqual([]);
  expect(notes(undefined, apart)).toEqual([]);
});
