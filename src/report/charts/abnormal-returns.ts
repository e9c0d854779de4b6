import { holdsDayZero } from '../../events/windows.ts';
import { quantile } from '../../numeric/distributions/student-t.ts';
import { eventDay, levelSaid } from '../numbers.ts';
import { eventTitle, type ToldObservation } from '../observations.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { dayZeroSaid, tested } from '../sentences.ts';
import { voiceOf } from '../voice.ts';
import { modelWithin } from '../words.ts';
import type { Chart, ChartInput, Drawing } from './chart.ts';
import { readouts, sessionSaid } from './readouts.ts';
import { colors, dayZeroBand, eventDayAxis, framed, moveAxis } from './theme.ts';

type Day = RowOf<'abnormal_returns'>;

/** Abnormal returns around one event, and what they add up to. */
export const abnormalReturns: Chart = {
  name: 'Abnormal returns',
  section: 'observations',
  explanation: ({ result }) => {
    const { settings, tables } = result;
    const voice = voiceOf(result);
    const bars = holdsDayZero(settings.eventWindow)
      ? voice.say`Bars: abnormal return of each session, day 0 in orange.`
      : voice.say`Bars: abnormal return of each session; day 0 is none of them.`;
    const line =
      tables.models.length > 0
        ? voice.say`Line: their sum since the event window began (CAR), with its ${levelSaid(settings.confidence)} band.`
        : voice.say`Line: their sum since the event window began (CAR).`;
    return voice.set(`${bars} ${line}`);
  },
  draw(input) {
    const { result, selection } = input;
    const chosen = new Set(selection.chosen.map(({ event }) => event.observation));
    const rows = rowsIn(result.tables.abnormal_returns, ({ observation }, row) =>
      chosen.has(observation[row]!),
    );
    const byObservation = groupedBy(rows, ({ observation }) => observation);
    return selection.chosen.flatMap((told) => {
      const own = byObservation.get(told.event.observation) ?? [];
      return [...groupedBy(own, ({ model }) => model)].map(([model, days]) =>
        drawing(input, told, model, days),
      );
    });
  },
};

function drawing(
  { plot, result }: ChartInput,
  told: ToldObservation,
  model: string,
  days: readonly Day[],
): Drawing {
  const voice = voiceOf(result);
  const halfWidth = criticalValue(result, told.event.observation, model);
  const low = (day: Day) => day.cumulative_abnormal_return - halfWidth * day.cumulative_std_error;
  const high = (day: Day) => day.cumulative_abnormal_return + halfWidth * day.cumulative_std_error;
  const dates = new Map(days.map(({ day, date }) => [day, date]));
  const marks = [
    dayZeroBand(plot),
    moveAxis(plot, voice),
    eventDayAxis(
      plot,
      days.map(({ day }) => day),
      (day) => `${eventDay(day)}\n${voice.axisDate(dates.get(day)!)}`,
    ),
    plot.areaY(days, { x: 'day', y1: low, y2: high, fill: colors.path, fillOpacity: 0.16 }),
    plot.rectY(days, {
      x1: ({ day }: Day) => day - 0.36,
      x2: ({ day }: Day) => day + 0.36,
      y: 'abnormal_return',
      fill: ({ day }: Day) => (day === 0 ? colors.eventDay : colors.quiet),
    }),
    plot.lineY(days, { x: 'day', y: 'cumulative_abnormal_return', stroke: colors.path, strokeWidth: 2 }),
    readouts(
      plot,
      days,
      ({ day }) => day,
      (day) => [
        sessionSaid(voice, day.day, day.date),
        voice.say`Return ${voice.move(day.return)}, expected ${voice.move(day.expected_return)}`,
        voice.say`AR ${voice.move(day.abnormal_return)}, ${tested(voice, day.statistic, day.p_value)}`,
        voice.say`CAR ${voice.move(day.cumulative_abnormal_return)}, band ${voice.move(low(day))} to ${voice.move(high(day))}`,
      ],
    ),
  ];
  const title = voice.say`${told.securityName}: ${eventTitle(told.event)}`;
  const subtitle = voice.say`AR and CAR by the ${modelWithin(voice, model)}; day 0 is ${voice.longDate(told.event.event_date)}`;
  const dayZero = days.find(({ day }) => day === 0);
  return {
    subject: told.event.observation,
    name: [told.event.observation, model],
    alt: `${title}. ${subtitle}: ${dayZeroSaid(voice, dayZero)}.`,
    options: framed(plot, { title, subtitle }, marks, { color: { type: 'identity' } }),
  };
}

/** How many standard errors wide a band is to either side: the t quantile of the observation's degrees of freedom. */
function criticalValue(
  { tables, settings }: ChartInput['result'],
  observation: string,
  model: string,
): number {
  const [fit] = rowsIn(
    tables.models,
    (columns, row) => columns.observation[row] === observation && columns.model[row] === model,
  );
  return quantile((1 + settings.confidence) / 2, fit?.df ?? Number.NaN);
}
