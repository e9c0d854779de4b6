import { truncated } from '../display-width.ts';
import { counted, eventDay, percent } from '../numbers.ts';
import { plain } from '../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import type { Marks, Plot } from '../svg.ts';
import { modelName } from '../words.ts';
import type { Chart, ChartInput, Drawing } from './chart.ts';
import { keyHeight, keyMarks, type Look, seriesClass } from './key.ts';
import { readouts } from './readouts.ts';
import { colors, dayZeroBand, eventDayAxis, framed, percentAxis, seriesColors } from './theme.ts';

type Day = RowOf<'abnormal_returns'>;

/** One observation among the others. */
interface Path extends Look {
  readonly name: string;
  readonly days: readonly Day[];
}

/** Letters of a name where values are told. */
const LETTERS = 36;

/** The CAR paths of all observations in one picture. */
export const carPaths: Chart = {
  name: 'All observations together',
  section: 'samples',
  explanation: () =>
    'Lines: the sum of the abnormal returns of each observation since its event window began (CAR), by sessions from its own day 0. Where many are studied, those told one by one are in colour, the others grey. Where scripts run, the names below show and hide their lines.',
  draw(input) {
    const byModel = groupedBy(rowsIn(input.result.tables.abnormal_returns), ({ model }) => model);
    return [...byModel].flatMap(([model, rows]) => {
      const byObservation = groupedBy(rows, ({ observation }) => observation);
      return byObservation.size < 2 ? [] : [drawing(input, model, byObservation)];
    });
  },
};

function drawing(
  { plot, selection }: ChartInput,
  model: string,
  byObservation: ReadonlyMap<string, readonly Day[]>,
): Drawing {
  const paths = selection.chosen
    .filter(({ event }) => byObservation.has(event.observation))
    .map(({ event }, i): Path => {
      return {
        name: `${plain(event.security)}, ${plain(event.event_id)}`,
        days: byObservation.get(event.observation)!,
        color: seriesColors[i % seriesColors.length]!,
        isDashed: i >= seriesColors.length,
      };
    });
  const chosen = new Set(paths.flatMap(({ days }) => days[0]!.observation));
  const others = [...byObservation.values()].filter((days) => !chosen.has(days[0]!.observation));
  const all = [...byObservation.values()].flat();
  const axis = [...new Set(all.map(({ day }) => day))].toSorted((a, b) => a - b);
  const keys = keyHeight(paths.length + (others.length > 0 ? 1 : 0));
  const marks = [
    dayZeroBand(plot),
    percentAxis(
      plot,
      all.map((day) => day.cumulative_abnormal_return),
    ),
    eventDayAxis(plot, axis, eventDay),
    ...(others.length === 0 ? [] : crowd(plot, others, paths.length)),
    ...paths.flatMap((path, i) => line(plot, path, i)),
    readouts(
      plot,
      axis,
      (day) => day,
      (day) => [
        `CAR, day ${eventDay(day)}`,
        ...paths.map((path) => `${percent(carOn(path, day))} ${truncated(path.name, LETTERS)}`),
      ],
    ),
  ];
  const title = `All observations together: ${byObservation.size}`;
  const subtitle = `CAR by the ${modelName(model).toLowerCase()}, by sessions from day 0`;
  const last = axis.at(-1)!;
  const ends = all.filter(({ day }) => day === last).map((day) => day.cumulative_abnormal_return);
  return {
    subject: 'all',
    name: [model],
    alt: `${title}. ${subtitle}: on day ${eventDay(last)} from ${percent(Math.min(...known(ends)))} to ${percent(Math.max(...known(ends)))}, ${counted(known(ends).filter((end) => end > 0).length, 'observation')} above 0.`,
    options: framed(plot, { title, subtitle }, marks, {
      color: { type: 'identity' },
      height: 300 + keys,
      marginBottom: 48 + keys,
    }),
  };
}

/** A line and its entry in the key, marked as the same series for the script of a page. */
function line(plot: Plot, { name, days, color, isDashed }: Path, i: number): Marks {
  const strokeDasharray = isDashed ? '6 3' : 'none';
  return [
    plot.lineY(days, {
      className: seriesClass(i),
      x: 'day',
      y: 'cumulative_abnormal_return',
      stroke: color,
      strokeWidth: 2,
      strokeDasharray,
    }),
    ...keyMarks(plot, i, name, { color, isDashed }),
  ];
}

/** All the others as one faint path, broken between one and the next. */
function crowd(plot: Plot, others: readonly (readonly Day[])[], i: number): Marks {
  const points = others.flatMap((days) => [
    ...days.map(({ day, cumulative_abnormal_return: car }) => ({ day, car })),
    { day: days.at(-1)!.day, car: Number.NaN },
  ]);
  return [
    plot.lineY(points, {
      className: seriesClass(i),
      x: 'day',
      y: 'car',
      stroke: colors.quiet,
      strokeWidth: 0.8,
      strokeOpacity: others.length > 100 ? 0.3 : 0.6,
    }),
    ...keyMarks(plot, i, counted(others.length, 'other observation'), {
      color: colors.quiet,
      isDashed: false,
    }),
  ];
}

function carOn({ days }: Path, day: number): number {
  return days.find((one) => one.day === day)?.cumulative_abnormal_return ?? Number.NaN;
}

function known(values: readonly number[]): number[] {
  return values.filter(Number.isFinite);
}
