import { summariseCurve } from '../../audit/specification-curve.ts';
import { arrayOf } from '../../numeric/list.ts';
import { blankTable, type Table } from '../../table/table.ts';
import type { Curves, SubjectCurve } from '../specifications/curves.ts';
import { choicesIn, type Dimension, dimensions } from '../specifications/specification.ts';
import type { Told } from './makers.ts';
import { fillSummary } from './specification-tests.ts';
import { dateOf } from './specifications.ts';

/** The specifications that make one choice. */
interface Choosing {
  readonly dimension: Dimension;
  readonly choice: string;
  readonly places: readonly number[];
}

/** One row for each subject, dimension with more than one choice, and choice: its specifications in a few numbers. */
export function specificationChoicesTable(told: Told): Table<'specification_choices'> {
  const found = told.curves;
  if (found === undefined) return blankTable('specification_choices', 0);
  const choosing = choosingOf(found);
  const table = blankTable('specification_choices', found.curves.length * choosing.length);
  found.curves.forEach((one, at) => {
    choosing.forEach((chosen, i) => {
      fillRow(table, at * choosing.length + i, one, chosen, found, told);
    });
  });
  return table;
}

function fillRow(
  { columns }: Table<'specification_choices'>,
  row: number,
  { subject, curve }: SubjectCurve,
  { dimension, choice, places }: Choosing,
  { specifications }: Curves,
  { placed }: Told,
): void {
  columns.observation[row] = subject.observation;
  columns.group[row] = subject.group;
  columns.dimension[row] = dimension;
  columns.choice[row] = choice;
  const { placement } = specifications[places[0]!]!;
  if (dimension === 'event_day') columns.date[row] = dateOf(subject, placement, arrayOf(placed));
  fillSummary(columns, row, summariseCurve(curve, places));
}

/** The choices in the order they were given. A model without a benchmark makes no choice of one. */
function choosingOf({ specifications }: Curves): Choosing[] {
  const labels = specifications.map(choicesIn);
  return dimensions.flatMap((dimension) => {
    const places = new Map<string, number[]>();
    labels.forEach(({ [dimension]: choice }, place) => {
      if (choice === '') return;
      const own = places.get(choice) ?? [];
      places.set(choice, own);
      own.push(place);
    });
    if (places.size < 2) return [];
    return [...places].map(([choice, own]) => ({ dimension, choice, places: own }));
  });
}
