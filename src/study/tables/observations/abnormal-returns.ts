import { cumulate } from '../../../abnormal/accumulation.ts';
import { expectedReturns } from '../../../abnormal/design.ts';
import { positionOf } from '../../../abnormal/series.ts';
import { ownPValue } from '../own-p-value.ts';
import type { ObservationTable } from './observation-table.ts';

/** One row an event day: return, expectation, AR with its SAR, and the running CAR. */
export const abnormalReturnsTable: ObservationTable<'abnormal_returns'> = {
  rows: (_, { shape }) => shape.eventDays,
  fill(columns, row, estimated, { shape }) {
    const { observation, panel, modelId, series, estimation, contribution } = estimated;
    const path = cumulate(series, estimation);
    const first = positionOf(series.plan, shape.eventStart);
    const expected = expectedReturns(estimation, first, first + shape.eventDays);
    for (let i = 0; i < shape.eventDays; i++) {
      const at = row + i;
      const day = shape.eventStart + i;
      const score = contribution.standardised[i]!; // the first cells are the days of the event window
      columns.observation[at] = observation.id;
      columns.security[at] = observation.symbol;
      columns.model[at] = modelId;
      columns.day[at] = day;
      columns.date[at] = panel.calendar.isoDates[panel.first + observation.dayZero + day]!;
      columns.return[at] = series.returns[first + i]!;
      columns.expected_return[at] = expected[i]!;
      columns.abnormal_return[at] = contribution.event[i]!;
      columns.cumulative_abnormal_return[at] = path.car[i]!;
      columns.std_error[at] = contribution.standardErrors[i]!;
      columns.statistic[at] = score;
      columns.p_value[at] = ownPValue(estimated, score);
      columns.cumulative_std_error[at] = path.standardError[i]!;
    }
  },
};
