import { truncated } from '../display-width.ts';
import { levelSaid, pSaid, share } from '../numbers.ts';
import { observationNames } from '../observations.ts';
import { plain } from '../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { toldCurves } from '../specification-sentences.ts';
import { choiceLabel, dimensionWords, isByRule } from '../specification-words.ts';
import type { Marks, Plot } from '../svg.ts';
import { type Voice, voiceOf } from '../voice.ts';
import type { Chart, ChartInput, Drawing } from './chart.ts';
import { readouts } from './readouts.ts';
import { colors, framed, moveAxis, padded } from './theme.ts';

/** A specification with its place among the estimates, the smallest first. */
type Ranked = RowOf<'specifications'> & { readonly rank: number };

/** One choice below the curve. */
interface Lane {
  readonly dimension: string;
  readonly choice: string;
  readonly date: string;
  /** Pixels below the curve. */
  readonly dy: number;
}

/** Pixels: height of the curve, of a lane and of the gap between two dimensions, room for labels, width of the picture. */
const curveHeight = 210;
const laneHeight = 14;
const gap = 6;
const labels = 296;
const width = 720;
/** Letters of a choice that fit beside the name of its dimension. */
const LETTERS = 31;

/** Up to this many specifications an interval is a line of its own; beyond, they run into one band. */
const SINGLE = 120;

/** Every way to do the study, sorted by what it finds, with the choices each makes below. */
export const specificationCurve: Chart = {
  name: 'Specification curve',
  section: 'choices',
  explanation: ({ result }) =>
    voiceOf(result)
      .say`Above: the estimate of every specification, the smallest first, with its ${levelSaid(result.settings.confidence)} interval; blue where it is significant, grey where not. Below: a stroke under each specification beside every choice it makes; strokes that crowd on one side show a choice that moves the result.`,
  draw(input) {
    const { result, selection } = input;
    const voice = voiceOf(result);
    const names = observationNames(voice, selection.chosen);
    const subjects = groupedBy(
      rowsIn(result.tables.specifications, (columns, row) => {
        const observation = columns.observation[row]!;
        return (
          (observation === '' ? columns.group[row] === 'all' : names.has(observation)) &&
          !Number.isNaN(columns.estimate[row]!)
        );
      }),
      ({ observation, group }) => (observation === '' ? group : observation),
    );
    return [...subjects].map(([subject, rows]) =>
      drawing(input, subject, names.get(subject) ?? voice.say`Mean CAR of the whole sample`, rows),
    );
  },
};

function drawing(
  { plot, result }: ChartInput,
  subject: string,
  name: string,
  rows: readonly RowOf<'specifications'>[],
): Drawing {
  const voice = voiceOf(result);
  const ranked = rows
    .toSorted((a, b) => a.estimate - b.estimate || a.specification - b.specification)
    .map((row, rank): Ranked => ({ ...row, rank }));
  const lanes = lanesOf(result, subject);
  const below = (lanes.at(-1)?.dy ?? 0) + laneHeight;
  const shown = ranked.flatMap(({ estimate, conf_low: low, conf_high: high }) => [estimate, low, high]);
  const domain = padded(shown, 0.06, { fromZero: true });
  // The length of a stroke, in units of the axis above it.
  const stroke = ((laneHeight - 4) / curveHeight) * (domain[1] - domain[0]);
  const isSignificant = ({ p_value: p }: Ranked) => p <= 1 - result.settings.confidence;
  const marks = [
    moveAxis(plot, voice),
    intervals(plot, ranked),
    dots(plot, ranked, (row) => !isSignificant(row), colors.quiet),
    dots(plot, ranked, isSignificant, colors.path),
    ...lanes.flatMap((lane, i) => laneMarks(voice, plot, lane, ranked, [domain[0], stroke], lanes[i - 1])),
    ...(ranked.length > SINGLE
      ? []
      : [
          readouts(
            plot,
            ranked,
            ({ rank }) => rank,
            (one) => specificationSaid(voice, one),
          ),
        ]),
  ];
  const summary = toldCurves(result).get(subject)?.summary;
  const title = voice.say`${name}: ${voice.counted(ranked.length, 'specification')}`;
  const subtitle = voice.say`${voice.move(ranked[0]!.estimate)} to ${voice.move(ranked.at(-1)!.estimate)}, median ${voice.move(summary?.median ?? Number.NaN)}; ${share(summary?.share_significant ?? Number.NaN)} significant`;
  return {
    subject,
    name: [subject],
    alt: voice.say`${title}. Estimates ${subtitle}.`,
    options: framed(plot, { title, subtitle }, marks, {
      color: { type: 'identity' },
      width,
      height: 58 + curveHeight + below + 14,
      marginLeft: labels,
      marginBottom: below + 14,
      x: { axis: null, domain: [-0.5, ranked.length - 0.5] },
      y: { domain },
    }),
  };
}

/** One specification whole: what it finds, and what it chose. */
function specificationSaid(voice: Voice, row: Ranked): string[] {
  const said = (dimension: 'benchmark' | 'estimation_window' | 'event_day' | 'model' | 'window') =>
    choiceLabel(voice, dimension, plain(row[dimension]));
  const day =
    row.date === ''
      ? voice.say`event day ${said('event_day')}`
      : voice.say`event day ${said('event_day')}, ${voice.longDate(row.date)}`;
  return [
    voice.say`Specification ${row.specification}: ${voice.move(row.estimate)}, ${pSaid(row.p_value)}`,
    voice.say`Interval ${voice.move(row.conf_low)} to ${voice.move(row.conf_high)}`,
    voice.set(
      [said('model'), said('benchmark'), voice.word(`${row.returns} returns`)]
        .filter((part) => part !== '')
        .join(', '),
    ),
    voice.say`Window ${said('window')}, estimated over ${said('estimation_window')}, ${day}`,
  ];
}

/** What is not single strokes would weigh a page down: thousands of them. */
function intervals(plot: Plot, rows: readonly Ranked[]): Marks {
  const closed = rows.filter(({ conf_low: low, conf_high: high }) => !Number.isNaN(low + high));
  const ends = { x: 'rank', y1: 'conf_low', y2: 'conf_high' } as const;
  if (rows.length > SINGLE) return [plot.areaY(closed, { ...ends, fill: colors.quiet, fillOpacity: 0.22 })];
  return [plot.ruleX(closed, { ...ends, stroke: colors.quiet, strokeOpacity: 0.45, strokeWidth: 1.5 })];
}

/** The estimates that are so: dots, or one path where they are many, whose round ends make a dot of a line of one point. */
function dots(plot: Plot, rows: readonly Ranked[], isSo: (row: Ranked) => boolean, color: string): Marks {
  if (!rows.some(isSo)) return [];
  if (rows.length <= SINGLE)
    return [plot.dot(rows.filter(isSo), { x: 'rank', y: 'estimate', fill: color, r: 3 })];
  return [
    plot.lineY(rows, {
      x: 'rank',
      y: (row: Ranked) => (isSo(row) ? row.estimate : Number.NaN),
      stroke: color,
      strokeWidth: 3,
      strokeLinecap: 'round',
    }),
  ];
}

/** The choices made, those of one dimension together; a dimension with one choice tells nothing. */
function lanesOf(result: ChartInput['result'], subject: string): Lane[] {
  const choices = toldCurves(result).get(subject)?.choices ?? [];
  let dy = gap + laneHeight;
  return choices.map(({ dimension, choice, date }, i) => {
    const isNew = i > 0 && choices[i - 1]!.dimension !== dimension;
    if (i > 0) dy += laneHeight + (isNew ? gap : 0);
    return { dimension, choice, date, dy };
  });
}

/** A lane: its label, the name of its dimension before the first, and a stroke under each specification that is so. */
function laneMarks(
  voice: Voice,
  plot: Plot,
  { dimension, choice, date, dy }: Lane,
  rows: readonly Ranked[],
  [start, stroke]: readonly [number, number],
  before: Lane | undefined,
): Marks {
  const own = rows.filter((row) => row[dimension as keyof Ranked] === choice);
  // Three points a stroke, the last of them nowhere: one path a lane.
  const points = own.flatMap(({ rank }) => [
    { rank, y: start },
    { rank, y: start + stroke },
    { rank, y: Number.NaN },
  ]);
  const at = { frameAnchor: 'bottom-left', lineAnchor: 'bottom', dy: dy - 1 } as const;
  const dated = dimension === 'event_day' && date !== '';
  // Two rules may lead to one session.
  const rule = isByRule(choice) ? `, ${choiceLabel(voice, dimension, plain(choice))}` : '';
  const label = truncated(
    dated ? `${voice.axisDate(date)}${rule}` : choiceLabel(voice, dimension, plain(choice)),
    LETTERS,
  );
  const first = dimension === before?.dimension ? [] : [dimensionWords(voice, dimension)];
  return [
    plot.line(points, {
      x: 'rank',
      y: 'y',
      dy,
      stroke: 'currentColor',
      strokeOpacity: 0.7,
      strokeWidth: widthOf(rows),
    }),
    plot.text([label], { ...at, dx: -10, textAnchor: 'end', fontSize: 11 }),
    plot.text(first, { ...at, dx: 12 - labels, textAnchor: 'start', fontSize: 11, fillOpacity: 0.75 }),
  ];
}

/** Pixels: as wide as there is room for, and no wider than a stroke. */
function widthOf(rows: readonly Ranked[]): number {
  return Math.max(0.5, Math.min(2.5, (0.7 * (width - labels)) / rows.length));
}
