import { describe, expect, test } from 'vitest';
import { shelfOnDisk } from '../../../../src/io/work/shelf-on-disk.ts';
import { inMemory } from '../../../../src/numeric/shelf.ts';
import { estimateBlock, estimatedOf } from '../../../../src/study/block.ts';
import { observationShelf } from '../../../../src/study/tables/observations/observation-shelf.ts';
import { observationTables } from '../../../../src/study/tables/observations/observation-tables.ts';
import { piecesOf } from '../../../../src/table/pieced-table.ts';
import { largeStudy, prepared } from '../../work/made-up.ts';

const { context, observations } = prepared(largeStudy());
const estimated = estimatedOf(estimateBlock(observations.slice(4, 10), context).outcomes);
const every = observationTables(estimated, () => true);

describe.each([
  ['in memory', () => inMemory],
  ['on a disk', () => shelfOnDisk()],
])('on a shelf %s', (_, made) => {
  const put = (...parts: (typeof estimated)[]) => {
    const shelf = observationShelf(made());
    for (const part of parts) shelf.put(observationTables(part, () => true));
    return shelf.tables();
  };

  test('the rows of blocks are the rows of all', () => {
    expect(put(estimated.slice(0, 5), [], estimated.slice(5))).toEqual(every);
    expect(put(estimated)).toEqual(every);
  });

  test('a block has its piece of each table, and none where it has no rows', () => {
    const { windows } = put(estimated.slice(0, 5), [], estimated.slice(5));
    const pieces = [...piecesOf(windows)];
    expect(pieces.map(({ length }) => length)).toEqual(
      [5, estimated.length - 5].map((count) => count * context.plan.windows.length),
    );
    expect(pieces[0]).toEqual(observationTables(estimated.slice(0, 5), () => true).windows);
  });

  test('of no rows tables are blank', () => {
    expect(put()).toEqual(observationTables([], () => true));
  });
});
