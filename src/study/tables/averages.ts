import { blankTable, type Table } from '../../table/table.ts';
import type { StudyContext } from '../context.ts';
import { inOrder, type Samples } from '../samples.ts';

/** One row for each sample and event day. */
export function averagesTable(samples: Samples, context: StudyContext): Table<'averages'> {
  const { eventDays, eventStart } = context.shape;
  const told = inOrder(samples, context);
  const table = blankTable('averages', told.length * eventDays);
  const { columns } = table;
  told.forEach(([group, model, { averages }], sample) => {
    for (let day = 0; day < eventDays; day++) {
      const row = sample * eventDays + day;
      const n = averages.abnormal.count[day]!;
      columns.group[row] = group;
      columns.model[row] = model;
      columns.day[row] = eventStart + day;
      columns.n[row] = n;
      if (averages.cumulative.count[day]! > 0) columns.caar[row] = averages.cumulative.mean[day]!;
      if (n === 0) continue;
      columns.aar[row] = averages.abnormal.mean[day]!;
      columns.positive[row] = averages.positive[day]! / n;
    }
  });
  return table;
}
