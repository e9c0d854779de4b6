import { expect, test } from 'vitest';
import { dateClusters, inDateOrder } from '../../../src/inference/ingredients/date-clusters.ts';
import { dated } from '../dated.ts';

test('observations with the same event dates are one cluster, clusters by their first date', () => {
  const clusters = dateClusters([dated(5, [1, 2]), dated(0, [1, 2]), dated(5, [3, 1]), dated(5, [3, 1])]);
  expect(inDateOrder(new Map(clusters.toReversed().map((one) => [one.eventDates[0]!, [one]])))).toEqual(
    clusters,
  );
  expect(clusters.map(({ eventDates, members }) => [[...eventDates], members.length])).toEqual([
    [[2, 3, 4], 1],
    [[7, 8, 9], 3],
  ]);
});

test('the same first and last date with another between is another cluster', () => {
  const other = dated(0, [1, 2], { eventDates: Int32Array.of(2, 3, 5) });
  const holiday = dated(0, [1, 2], { eventDates: Int32Array.of(2, 4, 5) });
  expect(dateClusters([other, holiday])).toHaveLength(2);
});

test('so are the same event dates after an estimation window that begins or ends earlier', () => {
  const longer = dated(-1, [1, 2, 3]);
  expect(dateClusters([dated(0, [1, 2]), longer])).toHaveLength(2);
  const later = dated(0, [1, 2, 3]);
  const ended = { ...dated(0, [1, 2]), eventDates: later.eventDates };
  expect(dateClusters([later, ended])).toHaveLength(2);
});

test('so are the same first and last dates with a holiday of another calendar between', () => {
  const own = dated(0, [1, 2, 3, 4]);
  const estimationDates = Int32Array.of(0, 1, 2, 3);
  expect(dateClusters([own, { ...own, estimationDates }])).toHaveLength(1);
  expect(dateClusters([own, { ...own, estimationDates: Int32Array.of(0, 2, 3) }])).toHaveLength(2);
  expect(
    dateClusters([
      dated(0, [1, 2, 3], { eventDates: own.eventDates, estimationDates: Int32Array.of(0, 1, 3) }),
      { ...own, estimationDates: Int32Array.of(0, 2, 3) },
    ]),
  ).toHaveLength(2);
});
