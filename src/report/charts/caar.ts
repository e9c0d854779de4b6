import { count, eventDay, levelSaid, pSaid, share } from '../numbers.ts';
import { plain } from '../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { TOLD_ONE_BY_ONE } from '../selection.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { modelWithin } from '../words.ts';
import type { Chart, ChartInput, Drawing } from './chart.ts';
import { readouts } from './readouts.ts';
import { colors, dayZeroBand, eventDayAxis, framed, moveAxis } from './theme.ts';

type Day = RowOf<'averages'>;
type IntervalRow = RowOf<'tests'>;

/** Average abnormal returns of a sample, and what they add up to. */
export const caar: Chart = {
  name: 'Average abnormal returns',
  section: 'samples',
  explanation: ({ result }) => {
    const voice = voiceOf(result);
    return hasIntervals(result)
      ? voice.say`Bars: average abnormal return (AAR) of each session, the thin line its ${levelSaid(result.settings.confidence)} interval by the cross-sectional t. Thick line: the cumulative average (CAAR) since the event window began, with its interval wherever a window of the study begins there.`
      : voice.say`Bars: average abnormal return (AAR) of each session. Thick line: the cumulative average (CAAR) since the event window began.`;
  },
  draw(input) {
    const samples = groupedBy(rowsIn(input.result.tables.averages), ({ group, model }) =>
      JSON.stringify([group, model]),
    );
    return [...samples.values()]
      .filter(isSample)
      .slice(0, TOLD_ONE_BY_ONE)
      .map((days) => drawing(input, days));
  },
};

/** Whether the study made the test whose intervals are drawn; where the alternative has one side they are open, and are not. */
function hasIntervals({ tables, settings }: ChartInput['result']): boolean {
  return settings.alternative === 'two-sided' && tables.tests.columns.test.includes('cross-sectional-t');
}

/** One observation is no sample. */
function isSample(days: readonly Day[]): boolean {
  return days.some(({ n }) => n >= 2);
}

function drawing({ plot, result }: ChartInput, days: readonly Day[]): Drawing {
  const voice = voiceOf(result);
  const { group, model } = days[0]!;
  const intervals = intervalsOf(result, group, model);
  const marks = [
    dayZeroBand(plot),
    moveAxis(plot, voice),
    eventDayAxis(
      plot,
      days.map(({ day }) => day),
      (day) => eventDay(day),
    ),
    plot.rectY(days, {
      x1: ({ day }: Day) => day - 0.36,
      x2: ({ day }: Day) => day + 0.36,
      y: 'aar',
      fill: ({ day }: Day) => (day === 0 ? colors.eventDay : colors.quiet),
    }),
    plot.ruleX(intervals, {
      x: 'to',
      y1: 'conf_low',
      y2: 'conf_high',
      stroke: ({ measure }: IntervalRow) => (measure === 'AAR' ? colors.ink : colors.path),
      strokeOpacity: 0.55,
    }),
    plot.lineY(days, { x: 'day', y: 'caar', stroke: colors.path, strokeWidth: 2 }),
    readouts(
      plot,
      days,
      ({ day }) => day,
      (day) => [
        voice.say`Day ${eventDay(day.day)}, ${voice.counted(day.n, 'observation')}, ${share(day.positive)} above 0`,
        ...[voice.say`AAR ${voice.move(day.aar)}`, voice.say`CAAR ${voice.move(day.caar)}`].map(
          (said, i) => `${said}${intervalSaid(voice, intervals, ['AAR', 'CAAR'][i]!, day.day)}`,
        ),
      ],
    ),
  ];
  const n = Math.max(...days.map((day) => day.n));
  const name = group === 'all' ? voice.say`Whole sample` : voice.say`Group ${plain(group)}`;
  const title = voice.say`${name}: ${voice.counted(n, 'observation')}`;
  const subtitle = voice.say`AAR and CAAR by the ${modelWithin(voice, model)}, by sessions from day 0`;
  return {
    subject: group,
    name: [group, model],
    alt: voice.say`${title}. ${subtitle}: ${headline(voice, days)}.`,
    options: framed(plot, { title, subtitle }, marks, { color: { type: 'identity' } }),
  };
}

/** The average of day 0; where the event window is without it, what the averages come to. */
function headline(voice: Voice, days: readonly Day[]): string {
  const dayZero = days.find(({ day }) => day === 0);
  if (dayZero !== undefined)
    return voice.say`average abnormal return on day 0 ${voice.move(dayZero.aar)} over ${count(dayZero.n)}`;
  const last = days.at(-1)!;
  return voice.say`CAAR to day ${eventDay(last.day)} ${voice.move(last.caar)} over ${count(last.n)}`;
}

/** Closed intervals of the cross-sectional t: those of every day, and of windows that begin with the event window. */
function intervalsOf(
  { tables, settings }: ChartInput['result'],
  group: string,
  model: string,
): IntervalRow[] {
  const [start] = settings.eventWindow;
  return rowsIn(
    tables.tests,
    (columns, row) =>
      columns.test[row] === 'cross-sectional-t' &&
      columns.group[row] === group &&
      columns.model[row] === model,
  ).filter(
    ({ measure, from, conf_low: low, conf_high: high }) =>
      (measure === 'AAR' || (measure === 'CAAR' && from === start)) && !Number.isNaN(low + high),
  );
}

/** The interval and p of a day's value, where it has some. */
function intervalSaid(voice: Voice, intervals: readonly IntervalRow[], measure: string, day: number): string {
  const own = intervals.find((one) => one.measure === measure && one.to === day);
  if (own === undefined) return '';
  return voice.say`, interval ${voice.move(own.conf_low)} to ${voice.move(own.conf_high)}, ${pSaid(own.p_value)}`;
}
