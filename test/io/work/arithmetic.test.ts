import { expect, test } from 'vitest';
import { version } from '../../../src/io/version.ts';
import { arithmetic, doneBy, type Functions } from '../../../src/io/work/arithmetic.ts';

const { cbrt, exp, expm1, log, log1p } = Math;
const own: Functions = { cbrt, exp, expm1, log, log1p };
/** Rounds one of its values the other way. */
const otherwise = (told: (x: number) => number) => (x: number) =>
  told(x) * (x === 100 / 37 ? 1 + Number.EPSILON : 1);

test('an engine has one arithmetic, whoever asks', () => {
  expect(arithmetic()).toMatch(/^[0-9a-f]{8}$/);
  expect(arithmetic(own)).toBe(arithmetic());
});

test.each(Object.keys(own) as (keyof Functions)[])(
  'another last digit of one %s is another arithmetic',
  (name) => {
    expect(arithmetic({ ...own, [name]: otherwise(own[name]) })).not.toBe(arithmetic());
  },
);

test('parts are done by a version and an arithmetic', () => {
  expect(doneBy()).toBe(`${version()} with arithmetic ${arithmetic()}`);
});
