import { describe, expect, test } from 'vitest';
import { estimateBlock } from '../../../../src/study/block.ts';
import { isExcluded } from '../../../../src/study/model-outcome.ts';
import type {
  ObservationTable,
  ObservationTableName,
} from '../../../../src/study/tables/observations/observation-table.ts';
import { observationTableMakers } from '../../../../src/study/tables/observations/registry.ts';
import { largeStudy, prepared } from '../../work/made-up.ts';
import { rowsOfOutcomes } from './rows-of.ts';

const { context, observations } = prepared(largeStudy());
const { outcomes } = estimateBlock(observations.slice(0, 8), context);
const all = rowsOfOutcomes(outcomes, context);

describe.each(Object.keys(observationTableMakers) as ObservationTableName[])('the table %s', (name) => {
  test('has for an observation alone the rows it has among others', () => {
    const { rows, fillUnused }: ObservationTable<ObservationTableName> = observationTableMakers[name];
    const unusedRows = fillUnused === undefined ? 0 : 1;
    let row = 0;
    for (const one of outcomes) {
      const { length, columns } = rowsOfOutcomes([one], context)[name];
      const { outcome } = one;
      expect(length).toBe(isExcluded(outcome) ? unusedRows : rows(outcome.estimation.model, context));
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
