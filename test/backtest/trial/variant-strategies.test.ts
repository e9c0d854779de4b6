import { expect, test } from 'vitest';
import { checkStrategy, type Strategy } from '../../../src/backtest/strategy.ts';
import {
  ofVariant,
  variantLabel,
  variantStrategies,
} from '../../../src/backtest/trial/variant-strategies.ts';

const variantsOf = (written: Strategy) =>
  variantStrategies(written, checkStrategy(written).value!, (faults) => [...faults]);

test('all combinations are made, the last key turning fastest', () => {
  const made = variantsOf({ variants: { 'exit.sessions': [1, 5], stop: ['none', 0.05] } });
  expect(made.map(({ parameters }) => Object.values(parameters))).toEqual([
    [1, 'none'],
    [1, 0.05],
    [5, 'none'],
    [5, 0.05],
  ]);
  expect(made.map(({ strategy }) => [strategy.exit.sessions, strategy.stop])).toEqual([
    [1, undefined],
    [1, 0.05],
    [5, undefined],
    [5, 0.05],
  ]);
  expect(made.map(({ asWritten }) => asWritten)).toEqual([false, false, true, false]);
});

test('the strategy as written was tried, too, where it is none of the combinations', () => {
  const made = variantsOf({ exit: { sessions: 7 }, variants: { 'exit.sessions': [1, 5] } });
  expect(made).toHaveLength(3);
  expect(made.at(-1)).toMatchObject({ asWritten: true, parameters: { 'exit.sessions': 7 } });
});

test('a side brings its own exit unless that is written or varied', () => {
  const [long, drift] = variantsOf({ variants: { side: ['long', 'drift'] } });
  expect(long!.strategy.exit).toEqual(checkStrategy({ side: 'long' }).value!.exit);
  expect(drift!.strategy.exit).toEqual(checkStrategy({ side: 'drift' }).value!.exit);
});

test('a combination that is no strategy is an error that names it', () => {
  expect(() => variantsOf({ exit: { at: 'open' }, variants: { 'exit.sessions': [0, 1] } })).toThrow(
    'variant exit.sessions 0: exit must come after the entry',
  );
});

test('a fault of a variant stands at the value that makes it, else at the key of all of them', () => {
  const columnOf = (column: string | undefined) => {
    const fault = { severity: 'error', code: 'c', message: 'm', ...(column && { column }) } as const;
    const keys = [
      { name: 'entry.delay', values: [0, 1] },
      { name: 'entry.offset', values: [-3, 0] },
      { name: 'stop', values: ['none', 0.05] },
    ];
    const parameters = { 'entry.delay': 1, 'entry.offset': -3, stop: 0.05 };
    const { message, column: at } = ofVariant(fault, parameters, keys);
    expect(message).toBe('variant entry.delay 1, entry.offset -3, stop 0.05: m');
    return at;
  };
  expect(columnOf('stop')).toBe('variants/stop/1');
  expect(columnOf('entry/offset')).toBe('variants/entry.offset/0');
  expect(columnOf('entry')).toBe('variants/entry.delay/1');
  expect(columnOf('exit')).toBe('variants');
  expect(columnOf(undefined)).toBe('variants');
  expect(variantLabel({ side: 'long', stop: 'none' })).toBe('side long, stop none');
});
