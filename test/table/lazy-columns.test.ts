import { expect, test } from 'vitest';
import { lazyColumns } from '../../src/table/lazy-columns.ts';

test('a column is made when it is looked at, and once', () => {
  const made: string[] = [];
  const columns = lazyColumns(['a', 'b'], (name) => {
    made.push(name);
    return [name];
  });
  expect([Object.keys(columns), made]).toEqual([['a', 'b'], []]);
  expect(columns.b).toBe(columns.b);
  expect(made).toEqual(['b']);
});

test('columns are data to whoever copies, compares or writes them, whatever their names', () => {
  const columns = lazyColumns(['__proto__', 'b'], (name) => [name]);
  const plain = Object.fromEntries([
    ['__proto__', ['__proto__']],
    ['b', ['b']],
  ]);
  expect(columns).toEqual(plain);
  expect(structuredClone(columns)).toEqual(plain);
  expect(JSON.stringify(columns)).toBe(JSON.stringify(plain));
  expect({ ...columns }).toEqual(plain);
});
