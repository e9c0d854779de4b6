import { describe, expect, test } from 'vitest';
import { estimateBlock, estimatedOf } from '../../../../src/study/block.ts';
import type { ObservationTableName } from '../../../../src/study/tables/observations/observation-table.ts';
import { observationTables } from '../../../../src/study/tables/observations/observation-tables.ts';
import { observationTableMakers } from '../../../../src/study/tables/observations/registry.ts';
import { largeStudy, prepared } from '../../work/made-up.ts';

const { context, observations } = prepared(largeStudy());
const estimated = estimatedOf(estimateBlock(observations.slice(4, 8), context).outcomes);
const all = observationTables(estimated, () => true);

describe.each(Object.keys(observationTableMakers) as ObservationTableName[])('the table %s', (name) => {
  test('has for an observation alone the rows it has among others', () => {
    const { rows } = observationTableMakers[name];
    let row = 0;
    for (const one of estimated) {
      const { length, columns } = observationTables([one], () => true)[name];
      expect(length).toBe(rows(one.estimation.model, one.shape));
      for (const [column, values] of Object.entries(columns))
        expect(values, column).toEqual(
          Object.entries(all[name].columns)
            .find(([id]) => id === column)![1]
            .slice(row, row + length),
        );
      row += length;
    }
    expect(row).toBe(all[name].length);
  });

  test('names the observation, security and model of every row', () => {
    const { observation, security, model } = all[name].columns;
    for (const values of [observation, security, model]) expect(values).not.toContain('');
  });
});
