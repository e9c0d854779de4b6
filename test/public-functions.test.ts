import { describe, expect, test } from 'vitest';
import { isStudyError } from '../src/errors/error.ts';
import * as core from '../src/index.ts';
import * as node from '../src/node.ts';

/**
 * What reckons with arrays and numbers alone: loops call it, and it takes its types at their word. Everything else that
 * is public says what it needs to callers without types.
 */
const reckoning = [
  'bootstrapByEventDate',
  'bootstrapCurve',
  'compareLag',
  'deflatedSharpe',
  'drawdowns',
  'formatDay',
  'fromCapital',
  'futureShuffle',
  'givenRows',
  'luckIntervals',
  'meanSignedReturn',
  'minimumTrackRecord',
  'placebo',
  'placeboDates',
  'plateau',
  'pointAt',
  'prefixInvariance',
  'probabilisticSharpe',
  'rowsOf',
  'sessionReturns',
  'stationaryIndices',
  'superiorAbility',
  'supports',
  'sweep',
  'walkForward',
  'walkForwardSplits',
];

type Call = (...given: readonly unknown[]) => unknown;
const functions = Object.entries<unknown>({ ...core, ...node }).filter(
  (entry): entry is [string, Call] => typeof entry[1] === 'function' && !/^[A-Z]/.test(entry[0]),
);
const nothings = [[], [undefined], [null], [{}], [{}, {}], [null, null], [[]], [5]];

describe('a public function', () => {
  test.each(functions.filter(([name]) => !reckoning.includes(name)))(
    '%s that is given nothing, or what is none of its arguments, says so in the words of the project or makes do',
    async (_, call) => {
      for (const given of nothings) {
        const fault = await Promise.resolve()
          .then(() => call(...given))
          .then(() => undefined)
          .catch((error: unknown) => error);
        expect(fault === undefined || isStudyError(fault), `${JSON.stringify(given)}: ${fault}`).toBe(true);
      }
    },
  );

  test('that reckons is one there is', () => {
    const names = functions.map(([name]) => name);
    expect(reckoning.filter((name) => !names.includes(name))).toEqual([]);
    expect(names.length - reckoning.length).toBeGreaterThan(30);
  });
});
