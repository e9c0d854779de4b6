import { expect, test } from 'vitest';
import { ready, run } from './trial/made-up.ts';

test('data that is ready may be run on again and again, with the same outcome', () => {
  const data = ready();
  const [one, other] = [run({}, data), run({}, data)];
  expect(one.log.days).toEqual(other.log.days);
  expect(one.trades).toHaveLength(12);
  expect(one.currency).toBe('USD');
});

test('faults of a strategy go to where its keys were written', () => {
  const placed = ready({
    placed: (faults) => faults.map((fault) => ({ ...fault, file: 's.yaml', line: 3 })),
  });
  expect(() => run({ entry: { offset: -1 } }, placed)).toThrow(/^s\.yaml:3/);
  expect(() => run({ securities: { S7: {} } }, placed)).toThrow(
    'a key of securities must be a symbol with prices, got "S7"; did you mean "S0"? legal: S0, S1, MKT',
  );
});
