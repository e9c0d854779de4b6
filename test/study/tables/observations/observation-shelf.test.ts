import { describe, expect, test } from 'vitest';
import { shelfOnDisk } from '../../../../src/io/work/shelf-on-disk.ts';
import { inMemory } from '../../../../src/numeric/shelf.ts';
import { estimateBlock } from '../../../../src/study/block.ts';
import { observationShelf } from '../../../../src/study/tables/observations/observation-shelf.ts';
import { piecesOf } from '../../../../src/table/pieced-table.ts';
import { largeStudy, prepared } from '../../work/made-up.ts';
import { packedRowsOf, rowsOfOutcomes } from './rows-of.ts';

const { context, observations } = prepared(largeStudy());
const { outcomes } = estimateBlock(observations.slice(4, 10), context);
const every = rowsOfOutcomes(outcomes, context);

describe.each([
  ['in memory', () => inMemory],
  ['on a disk', () => shelfOnDisk()],
])('on a shelf %s', (_, made) => {
  const put = (...parts: (typeof outcomes)[]) => {
    const shelf = observationShelf(made());
    for (const part of parts) shelf.put(packedRowsOf(part, context));
    return shelf.tables();
  };

  test('the rows of blocks are the rows of all', () => {
    expect(put(outcomes.slice(0, 5), [], outcomes.slice(5))).toEqual(every);
    expect(put(outcomes)).toEqual(every);
  });

  test('a block has its piece of each table, and none where it has no rows', () => {
    const { windows } = put(outcomes.slice(0, 5), [], outcomes.slice(5));
    const pieces = [...piecesOf(windows)];
    expect(pieces.map(({ length }) => length)).toEqual(
      [5, outcomes.length - 5].map((count) => count * context.plan.windows.length),
    );
    expect(pieces[0]).toEqual(rowsOfOutcomes(outcomes.slice(0, 5), context).windows);
  });

  test('of no rows tables are blank', () => {
    expect(put()).toEqual(rowsOfOutcomes([], context));
  });
});
