import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shown } from '../../src/errors/shown.ts';

describe('what was given is shown', () => {
  test('with the numbers JSON has no word for', () => {
    expect(shown([1, Number.NaN, Number.POSITIVE_INFINITY, null])).toBe('[1,NaN,Infinity,null]');
    expect(shown({ a: [-0.5, Number.NaN], b: undefined })).toBe('{"a":[-0.5,NaN]}');
    expect(shown(Float64Array.of(1, Number.NaN))).toBe('[1,NaN]');
  });

  test('where it is no data at all', () => {
    expect(shown(() => 1)).toBe('a function');
    expect(shown(Symbol('a'))).toBe('a symbol');
    expect(shown(10n)).toBe('10n');
    expect(shown([() => 1, 10n])).toBe('[a function,10n]');
  });

  test('by its class, where its keys say nothing', () => {
    expect(shown(new Date(0))).toBe('the Date 1970-01-01T00:00:00.000Z');
    expect(shown(new Date(Number.NaN))).toBe('the Date of no day');
    expect(shown(new Map())).toBe('an instance of Map');
    expect(shown(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  });

  test('as an object, where it holds itself or cannot be read', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    expect(shown(circular)).toBe('an object');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(shown(proxy)).toBe('an object');
  });

  test('cut, and at once however long it is', () => {
    expect(shown(new Float64Array(1e7))).toMatch(/^\[0,0,.*…$/);
    expect(shown(Array.from({ length: 41 }, () => 7))).toHaveLength(80);
  });
});

test('nothing that is given is too odd to be shown', () => {
  const odd = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
    withSparseArray: true,
  });
  fc.assert(
    fc.property(odd, (given) => {
      expect(shown(given)).not.toBe('');
      expect(shown(given).length).toBeLessThanOrEqual(82);
    }),
  );
});
