import { describe, expect, test } from 'vitest';
import { inSharedMemory } from '../../../src/io/work/shared.ts';

describe('plain data in shared memory', () => {
  const returns = Float64Array.from({ length: 600 }, (_, i) => i / 7);
  const days = Int32Array.from({ length: 2000 }, (_, i) => i);
  const value = {
    returns,
    again: [returns],
    days,
    few: Float64Array.of(1, Number.NaN),
    of: new Map([['a', { returns }]]),
    name: 'x',
    none: undefined,
  };
  const shared = inSharedMemory(value);

  test('is equal to what it was', () => {
    expect(shared).toEqual(value);
  });

  test('has its large arrays where threads see them, each once', () => {
    expect(shared.returns.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(shared.days.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(shared.again[0]).toBe(shared.returns);
    expect(shared.of.get('a')!.returns).toBe(shared.returns);
  });

  test('leaves small arrays to be copied, and what was given as it was', () => {
    expect(shared.few.buffer).toBeInstanceOf(ArrayBuffer);
    expect(value.returns.buffer).toBeInstanceOf(ArrayBuffer);
  });

  test('holds a view of an array as an array of its own', () => {
    const view = returns.subarray(10, 590);
    expect(inSharedMemory({ view }).view).toEqual(view);
    expect(inSharedMemory({ view }).view.byteOffset).toBe(0);
  });
});
