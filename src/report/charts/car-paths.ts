import { truncated } from '../display-width.ts';
import { eventDay } from '../numbers.ts';
import { plain } from '../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import type { Marks, Plot } from '../svg.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { modelName } from '../words.ts';
import type { Chart, ChartInput, Drawing } from './chart.ts';
import { readouts } from './readouts.ts';
import { colors, dayZeroBand, eventDayAxis, framed, moveAxis, seriesColors } from './theme.ts';

type Day = RowOf<'abnormal_returns'>;

/** One observation among the others. */
interface Path {
  readonly name: string;
  readonly days: readonly Day[];
  readonly color: string;
  readonly isDashed: boolean;
}

/** Pixels of a line of the key, its columns, pixels of the picture. */
const keyLine = 18;
const keyColumns = 2;
const width = 490;
/** Letters of a name in the key, and where values are told. */
const LETTERS = 26;
const TOLD_LETTERS = 36;

/** The CAR paths of all observations in one picture. */
export const carPaths: Chart = {
  name: 'All observations together',
  section: 'samples',
  explanation: ({ result }) =>
    voiceOf(result)
      .say`Lines: the sum of the abnormal returns of each observation since its event window began (CAR), by sessions from its own day 0. Where many are studied, those told one by one are in colour, the others grey. Where scripts run, the names below show and hide their lines.`,
  draw(input) {
    const byModel = groupedBy(rowsIn(input.result.tables.abnormal_returns), ({ model }) => model);
    return [...byModel].flatMap(([model, rows]) => {
      const byObservation = groupedBy(rows, ({ observation }) => observation);
      return byObservation.size < 2 ? [] : [drawing(input, model, byObservation)];
    });
  },
};

function drawing(
  { plot, selection, result }: ChartInput,
  model: string,
  byObservation: ReadonlyMap<string, readonly Day[]>,
): Drawing {
  const voice = voiceOf(result);
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
  const keys = Math.ceil((paths.length + (others.length > 0 ? 1 : 0)) / keyColumns);
  const marks = [
    dayZeroBand(plot),
    moveAxis(
      plot,
      voice,
      all.map((day) => day.cumulative_abnormal_return),
    ),
    eventDayAxis(plot, axis, eventDay),
    ...(others.length === 0 ? [] : crowd(voice, plot, others, paths.length)),
    ...paths.flatMap((path, i) => line(plot, path, i)),
    readouts(
      plot,
      axis,
      (day) => day,
      (day) => [
        voice.say`CAR, day ${eventDay(day)}`,
        ...paths.map((path) => `${voice.move(carOn(path, day))} ${truncated(path.name, TOLD_LETTERS)}`),
      ],
    ),
  ];
  const title = voice.say`All observations together: ${byObservation.size}`;
  const subtitle = voice.say`CAR by the ${voice.word(modelName(model)).toLowerCase()}, by sessions from day 0`;
  const last = axis.at(-1)!;
  const ends = all.filter(({ day }) => day === last).map((day) => day.cumulative_abnormal_return);
  return {
    subject: 'all',
    name: [model],
    alt: voice.say`${title}. ${subtitle}: on day ${eventDay(last)} from ${voice.move(Math.min(...known(ends)))} to ${voice.move(Math.max(...known(ends)))}, ${voice.counted(known(ends).filter((end) => end > 0).length, 'observation')} above 0.`,
    options: framed(plot, { title, subtitle }, marks, {
      color: { type: 'identity' },
      height: 300 + keyLine * keys,
      marginBottom: 48 + keyLine * keys,
    }),
  };
}

/** A line and its entry in the key, marked as the same series for the script of a page. */
function line(plot: Plot, { name, days, color, isDashed }: Path, i: number): Marks {
  const strokeDasharray = isDashed ? '6 3' : 'none';
  return [
    plot.lineY(days, {
      className: `series series-${i}`,
      x: 'day',
      y: 'cumulative_abnormal_return',
      stroke: color,
      strokeWidth: 2,
      strokeDasharray,
    }),
    ...key(plot, i, name, { color, isDashed }),
  ];
}

/** All the others as one faint path, broken between one and the next. */
function crowd(voice: Voice, plot: Plot, others: readonly (readonly Day[])[], i: number): Marks {
  const points = others.flatMap((days) => [
    ...days.map(({ day, cumulative_abnormal_return: car }) => ({ day, car })),
    { day: days.at(-1)!.day, car: Number.NaN },
  ]);
  return [
    plot.lineY(points, {
      className: `series series-${i}`,
      x: 'day',
      y: 'car',
      stroke: colors.quiet,
      strokeWidth: 0.8,
      strokeOpacity: others.length > 100 ? 0.3 : 0.6,
    }),
    ...key(plot, i, voice.counted(others.length, 'other observation'), {
      color: colors.quiet,
      isDashed: false,
    }),
  ];
}

/** A dot and a name below the axis, in columns; the dot of a dashed line is hollow. */
function key(
  plot: Plot,
  i: number,
  name: string,
  { color, isDashed }: Pick<Path, 'color' | 'isDashed'>,
): Marks {
  const at = {
    className: `key key-${i}`,
    frameAnchor: 'bottom-left',
    dx: (i % keyColumns) * ((width - 76) / keyColumns) + 6,
    dy: 44 + keyLine * Math.floor(i / keyColumns),
  } as const;
  return [
    plot.dot([name], { ...at, r: 4.5, stroke: color, strokeWidth: 2, fill: isDashed ? 'none' : color }),
    plot.text([truncated(name, LETTERS)], {
      ...at,
      dx: at.dx + 11,
      fill: colors.ink,
      textAnchor: 'start',
      lineAnchor: 'middle',
    }),
  ];
}

function carOn({ days }: Path, day: number): number {
  return days.find((one) => one.day === day)?.cumulative_abnormal_return ?? Number.NaN;
}

function known(values: readonly number[]): number[] {
  return values.filter(Number.isFinite);
}
