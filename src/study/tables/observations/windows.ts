import { buyAndHold } from '../../../abnormal/accumulation.ts';
import { expectedReturns } from '../../../abnormal/design.ts';
import { positionOf } from '../../../abnormal/series.ts';
import { lengthOf } from '../../../events/windows.ts';
import { ownPValue } from '../own-p-value.ts';
import type { ObservationTable } from './observation-table.ts';

/** One row a window: CAR with its SCAR, and the buy-and-hold returns. */
export const windowsTable: ObservationTable<'windows'> = {
  rows: (_, { shape }) => shape.cells.filter(({ measure }) => measure === 'CAAR').length,
  fill(columns, row, estimated, { shape }) {
    const { observation, panel, modelId, series, estimation, contribution } = estimated;
    const { event } = series.plan;
    const first = positionOf(series.plan, event[0]);
    const expected = expectedReturns(estimation, first, first + lengthOf(event));
    let at = row;
    shape.cells.forEach(({ measure, range }, cell) => {
      if (measure !== 'CAAR') return;
      const score = contribution.standardised[cell]!;
      columns.observation[at] = observation.id;
      columns.security[at] = observation.symbol;
      columns.model[at] = modelId;
      columns.from[at] = range[0];
      columns.to[at] = range[1];
      columns.days[at] = contribution.days[cell]!;
      columns.car[at] = contribution.values[cell]!;
      columns.std_error[at] = contribution.standardErrors[cell]!;
      columns.scar[at] = score;
      columns.p_value[at] = ownPValue(estimated, score);
      if (series.benchmark !== undefined) {
        columns.bhar[at] = buyAndHold(series, series.benchmark, range, panel.returnKind);
      }
      columns.bhar_expected[at] = buyAndHold(series, expected, range, panel.returnKind, first);
      at++;
    });
  },
};
