import { describe, expect, test } from 'vitest';
import { rowKeeper } from '../../src/io/event-rows.ts';
import { inMemory, type Kept, type Shelf } from '../../src/numeric/shelf.ts';

const names = ['event_id', 'announced_at', 'security'];
const fieldsOf = (i: number) => [`e${i}`, '2026-04-24', `S${i % 7}`];
const rowOf = (i: number) => ({ event_id: `e${i}`, announced_at: '2026-04-24', security: `S${i % 7}` });

function kept(count: number) {
  const put: unknown[] = [];
  const shelf: Shelf = {
    keep<T>(value: T): Kept<T> {
      put.push(value);
      return inMemory.keep(value);
    },
  };
  const keeper = rowKeeper(names, () => shelf);
  for (let i = 0; i < count; i++) keeper.add(fieldsOf(i));
  return { rows: keeper.rows(), put };
}

describe('the rows of an events file', () => {
  test('are objects where they are few', () => {
    const { rows, put } = kept(3);
    expect(rows).toEqual([0, 1, 2].map(rowOf));
    expect(put).toEqual([]);
  });

  test('are put away where they are many, all but the last of them, and are the same', () => {
    const { rows, put } = kept(33_000);
    expect(put).toHaveLength(32);
    expect(rows.length).toBe(33_000);
    expect([rows.at(0), rows.at(32_767), rows.at(32_768), rows.at(32_999)]).toEqual(
      [0, 32_767, 32_768, 32_999].map(rowOf),
    );
    expect(rows.filter(({ event_id }, i) => event_id !== `e${i}`)).toEqual([]);
  });
});
