import { blankTable, type Table } from '../../table/table.ts';
import { type EpochDay, formatDay } from '../../time/day.ts';
import { isNotMeasured } from '../performance/metric.ts';
import type { Told } from './told.ts';

/** One row a split of the event dates: what was chosen on the past, and what it earned next. */
export function walkForwardTable({ trial }: Pick<Told, 'trial'>): Table<'walk_forward'> {
  const walk = trial?.search?.walk;
  if (walk === undefined || isNotMeasured(walk)) return blankTable('walk_forward', 0);
  const table = blankTable('walk_forward', walk.folds.length);
  const { columns } = table;
  walk.folds.forEach(({ trained, tested, chosen, inSample, outOfSample }, row) => {
    const { trainUntil, testFrom, testUntil } = walk.days[row]!;
    columns.fold[row] = row + 1;
    columns.train_until[row] = formatDay(trainUntil as EpochDay);
    columns.test_from[row] = formatDay(testFrom as EpochDay);
    columns.test_until[row] = formatDay(testUntil as EpochDay);
    columns.trained[row] = trained;
    columns.tested[row] = tested;
    columns.variant[row] = chosen < 0 ? Number.NaN : chosen + 1;
    columns.in_sample[row] = inSample;
    columns.out_of_sample[row] = outOfSample;
  });
  return table;
}
