import { describe, expect, test } from 'vitest';
import { listInPieces } from '../../src/numeric/list.ts';
import type { Observation } from '../../src/study/observations.ts';
import { settling } from '../../src/study/settled.ts';

const placed = (id: string, reason?: Observation['reason']) => ({ id, reason }) as Observation;
const all = [placed('a'), placed('b', 'no-session'), placed('c'), placed('d')];
const ended = all.map((one) => (one.id === 'c' ? { ...one, reason: 'no-benchmark' as const } : one));

describe('observations that are estimated a block after the other', () => {
  test.each([
    ['held in an array', all],
    ['made as they are asked for', listInPieces([3, 1], (piece) => [all.slice(0, 3), all.slice(3)][piece]!)],
  ])('end as their blocks do, %s', (_, given) => {
    const settled = settling(given);
    settled.add(ended.slice(0, 2));
    settled.add(ended.slice(2));
    expect([...settled.all()]).toEqual(ended);
    expect(settled.unused()).toEqual([ended[2]]);
  });

  test('are the very list they were where no model refused any', () => {
    const settled = settling(all);
    settled.add(all);
    expect(settled.all()).toBe(all);
  });
});
