import { truncated } from '../display-width.ts';
import { extent } from '../extent.ts';
import { eventDay } from '../numbers.ts';
import { readingId } from '../observations.ts';
import { plain } from '../plain.ts';
import { groupedBy } from '../rows.ts';
import { runsIn } from '../runs.ts';
import type { Marks, Plot } from '../svg.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { modelWithin } from '../words.ts';
import type { Chart, ChartInput, Drawing } from './chart.ts';
import { keyHeight, keyMarks, type Look, seriesClass } from './key.ts';
import { readouts } from './readouts.ts';
import { colors, dayZeroBand, eventDayAxis, framed, moveAxis, seriesColors } from './theme.ts';

/** CARs of one observation by one model, as they stand in the columns of the table. */
interface Path {
  readonly observation: string;
  readonly days: Float64Array;
  readonly cars: Float64Array;
}

/** One that is told by its name. */
interface NamedPath extends Path, Look {
  readonly name: string;
}

/** Letters of a name where values are told. */
const LETTERS = 36;
/** Of the others so many are drawn at most, evenly chosen: more are one grey spot that weighs megabytes. */
const CROWD = 1_000;

/** The CAR paths of all observations in one picture. */
export const carPaths: Chart = {
  name: 'All observations together',
  section: 'samples',
  explanation: ({ result }) =>
    voiceOf(result)
      .say`Lines: the sum of the abnormal returns of each observation since its event window began (CAR), by sessions from its own day 0. Where many are studied, those told one by one are in colour, the others grey.`,
  onPage: ({ result }) => voiceOf(result).say`Where scripts run, the names below show and hide their lines.`,
  draw(input) {
    const { abnormal_returns: returns } = input.result.tables;
    const { day, cumulative_abnormal_return: car } = returns.columns;
    const byModel = groupedBy(runsIn(returns), ({ model }) => model);
    return [...byModel].flatMap(([model, runs]) => {
      const paths = runs.map(({ observation, from, to }): Path => {
        return { observation, days: day.subarray(from, to), cars: car.subarray(from, to) };
      });
      return paths.length < 2 ? [] : [drawing(input, model, paths)];
    });
  },
};

function drawing({ plot, selection, result }: ChartInput, model: string, all: readonly Path[]): Drawing {
  const voice = voiceOf(result);
  const byObservation = new Map(all.map((path) => [path.observation, path]));
  const paths = selection.chosen
    .filter(({ event }) => byObservation.has(event.observation))
    .map(({ event }, i): NamedPath => {
      return {
        ...byObservation.get(event.observation)!,
        name: `${plain(event.security)}, ${readingId(event)}`,
        color: seriesColors[i % seriesColors.length]!,
        isDashed: i >= seriesColors.length,
      };
    });
  const chosen = new Set(paths.map(({ observation }) => observation));
  const others = all.filter(({ observation }) => !chosen.has(observation));
  const axis = [...new Set(all.flatMap(({ days }) => [...days]))].toSorted((a, b) => a - b);
  const keys = keyHeight(paths.length + (others.length > 0 ? 1 : 0));
  const marks = [
    dayZeroBand(plot),
    moveAxis(plot, voice),
    eventDayAxis(plot, axis, eventDay),
    ...(others.length === 0 ? [] : crowd(voice, plot, others, paths.length)),
    ...paths.flatMap((path, i) => line(plot, path, i)),
    readouts(
      plot,
      axis,
      (day) => day,
      (day) => [
        voice.say`CAR, day ${eventDay(day)}`,
        ...paths.map((path) => `${voice.move(carOn(path, day))} ${truncated(path.name, LETTERS)}`),
      ],
    ),
  ];
  const title = voice.say`All observations together: ${all.length}`;
  const subtitle = voice.say`CAR by the ${modelWithin(voice, model)}, by sessions from day 0`;
  const last = axis.at(-1)!;
  const ends = all.map((path) => carOn(path, last));
  const [low, high] = extent(ends);
  return {
    subject: 'all',
    name: [model],
    alt: voice.say`${title}. ${subtitle}: on day ${eventDay(last)} from ${voice.move(low)} to ${voice.move(high)}, ${voice.counted(ends.filter((end) => end > 0).length, 'observation')} above 0.`,
    options: framed(plot, { title, subtitle }, marks, {
      color: { type: 'identity' },
      height: 300 + keys,
      marginBottom: 48 + keys,
    }),
  };
}

/** A line and its entry in the key, marked as the same series for the script of a page. */
function line(plot: Plot, { name, days, cars, color, isDashed }: NamedPath, i: number): Marks {
  return [
    plot.lineY(cars, {
      className: seriesClass(i),
      x: days,
      y: cars,
      stroke: color,
      strokeWidth: 2,
      strokeDasharray: isDashed ? '6 3' : 'none',
    }),
    ...keyMarks(plot, i, name, { color, isDashed }),
  ];
}

/** The others as one faint path, broken between one and the next. */
function crowd(voice: Voice, plot: Plot, others: readonly Path[], i: number): Marks {
  const step = Math.ceil(others.length / CROWD);
  const drawn = others.filter((_, at) => at % step === 0);
  const points = drawn.flatMap(({ days, cars }) => [
    ...Array.from(days, (day, at) => ({ day, car: cars[at]! })),
    { day: days.at(-1)!, car: Number.NaN },
  ]);
  const count = voice.counted(others.length, 'other observation');
  return [
    plot.lineY(points, {
      className: seriesClass(i),
      x: 'day',
      y: 'car',
      stroke: colors.quiet,
      strokeWidth: 0.8,
      strokeOpacity: others.length > 100 ? 0.3 : 0.6,
    }),
    ...keyMarks(plot, i, step === 1 ? count : voice.say`${drawn.length} of ${others.length} others`, {
      color: colors.quiet,
      isDashed: false,
    }),
  ];
}

function carOn({ days, cars }: Path, day: number): number {
  return cars[days.indexOf(day)] ?? Number.NaN;
}
