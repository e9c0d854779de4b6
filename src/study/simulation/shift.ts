import type { Contribution } from '../../abnormal/sample.ts';
import { holdsDayZero } from '../../events/windows.ts';
import type { SampleShape } from '../../inference/test-statistic.ts';

/**
 * A contribution had the return of day 0 been larger by so much. Every model is linear in the returns and estimated
 * before the event window, so abnormal returns and their sums grow by the same amount and nothing else changes: what
 * fitting again would give. A missing return stays missing. Cells are days and sums; BHAAR is not linear and has none.
 *
 * @param effect a fraction, as a return of the study's kind
 */
export function shifted(contribution: Contribution, effect: number, shape: SampleShape): Contribution {
  const zero = -shape.eventStart;
  if (effect === 0 || zero < 0 || zero >= shape.eventDays || Number.isNaN(contribution.event[zero]!))
    return contribution;
  const { values, standardised, standardErrors, event, eventReturns } = contribution;
  const holdsZero = shape.cells.map(({ range }) => holdsDayZero(range));
  const raised = (days: Float64Array) => days.map((value, day) => (day === zero ? value + effect : value));
  return {
    ...contribution,
    values: values.map((value, cell) => (holdsZero[cell] ? value + effect : value)),
    standardised: standardised.map((value, cell) =>
      holdsZero[cell] ? (values[cell]! + effect) / standardErrors[cell]! : value,
    ),
    event: raised(event),
    eventReturns: raised(eventReturns),
  };
}
