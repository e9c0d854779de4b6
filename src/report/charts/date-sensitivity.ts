import { quantile } from '../../numeric/distributions/student-t.ts';
import { eventDay, levelSaid, pSaid } from '../numbers.ts';
import { eventTitle, type ToldObservation } from '../observations.ts';
import { groupedBy, type RowOf, rowsIn } from '../rows.ts';
import { tested } from '../sentences.ts';
import { voiceOf } from '../voice.ts';
import { modelWithin } from '../words.ts';
import type { Chart, ChartInput, Drawing } from './chart.ts';
import { readouts, sessionSaid } from './readouts.ts';
import { colors, dayZeroBand, eventDayAxis, framed, moveAxis, padded } from './theme.ts';

type Shift = RowOf<'date_sensitivity'>;

/** Up to so many dates have their p written beside them. */
const LABELLED = 9;

/** The abnormal return of day 0 under every date the event might have been given. */
export const dateSensitivity: Chart = {
  name: 'Had it been dated otherwise',
  section: 'observations',
  explanation: ({ result: { settings } }) =>
    voiceOf({ settings })
      .say`Dots: abnormal return of day 0 if the event is dated so many sessions earlier or later, the model estimated anew, with its ${levelSaid(settings.confidence)} band. Blue: significant at ${levelSaid(1 - settings.confidence)}; grey: not. The date as stated is shaded.`,
  draw(input) {
    const { result, selection } = input;
    const [first] = result.settings.models;
    const rows = rowsIn(result.tables.date_sensitivity, ({ model }, row) => model[row] === first);
    const byObservation = groupedBy(rows, ({ observation }) => observation);
    return selection.chosen.flatMap((told) => {
      const shifts = byObservation.get(told.event.observation) ?? [];
      return shifts.some(isKnown) ? [drawing(input, told, shifts)] : [];
    });
  },
};

function drawing({ plot, result }: ChartInput, told: ToldObservation, all: readonly Shift[]): Drawing {
  const voice = voiceOf(result);
  const { confidence } = result.settings;
  const shifts = all.filter(isKnown);
  const reach = ({ df, std_error: error }: Shift) => quantile((1 + confidence) / 2, df) * error;
  const low = (shift: Shift) => shift.abnormal_return - reach(shift);
  const high = (shift: Shift) => shift.abnormal_return + reach(shift);
  const isSignificant = ({ p_value: p }: Shift) => p <= 1 - confidence;
  const ends = shifts.flatMap((shift) => [low(shift), high(shift)]);
  const dates = new Map(all.map(({ shift, date }) => [shift, date]));
  const color = (shift: Shift) => (isSignificant(shift) ? colors.path : colors.quiet);
  const marks = [
    dayZeroBand(plot),
    moveAxis(plot, voice),
    eventDayAxis(plot, [...dates.keys()], (day) => `${eventDay(day)}\n${voice.axisDate(dates.get(day)!)}`),
    plot.ruleX(shifts, { x: 'shift', y1: low, y2: high, stroke: color, strokeWidth: 3, strokeOpacity: 0.55 }),
    plot.dot(shifts, { x: 'shift', y: 'abnormal_return', fill: color, r: 5.5 }),
    ...(all.length > LABELLED
      ? []
      : [
          plot.text(shifts, {
            x: 'shift',
            y: high,
            text: ({ p_value: p }: Shift) => pSaid(p),
            dy: -9,
            fill: colors.ink,
          }),
        ]),
    readouts(
      plot,
      shifts,
      ({ shift }) => shift,
      (one) => [
        voice.say`${sessionSaid(voice, one.shift, one.date)}, taken as day 0`,
        voice.say`AR ${voice.move(one.abnormal_return)}, ${tested(voice, one.statistic, one.p_value)}`,
        voice.say`Band ${voice.move(low(one))} to ${voice.move(high(one))}`,
      ],
    ),
  ];
  const title = voice.say`${told.securityName}: ${eventTitle(told.event)}`;
  const subtitle = voice.say`AR by the ${modelWithin(voice, all[0]!.model)}, by sessions the date is moved`;
  const said = shifts
    .map((one) => `${voice.longDate(one.date)}: ${tested(voice, one.statistic, one.p_value)}`)
    .join('; ');
  return {
    subject: told.event.observation,
    name: [told.event.observation],
    alt: voice.say`${title}. Abnormal return of day 0 had it been another session: ${said}.`,
    options: framed(plot, { title, subtitle }, marks, {
      color: { type: 'identity' },
      x: { domain: [Math.min(...dates.keys()) - 0.5, Math.max(...dates.keys()) + 0.5] },
      y: { domain: padded(ends, 0.08, { fromZero: false }) },
    }),
  };
}

function isKnown({ abnormal_return: value }: Shift): boolean {
  return !Number.isNaN(value);
}
