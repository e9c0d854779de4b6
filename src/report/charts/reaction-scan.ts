import { sidakCritical } from '../../audit/reaction-scan.ts';
import { datingSaid, datingsOf, type ToldDating } from '../dating.ts';
import { decimal, eventDay, levelSaid, pSaid, pValue, share } from '../numbers.ts';
import { eventTitle, type ToldObservation } from '../observations.ts';
import { type RowOf, rowsIn } from '../rows.ts';
import { tested } from '../sentences.ts';
import type { Mark, Plot } from '../svg.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { modelWithin } from '../words.ts';
import type { Chart, ChartInput, Drawing } from './chart.ts';
import { readouts, sessionSaid } from './readouts.ts';
import { colors, dayZeroBand, eventDayAxis, framed, halo, padded } from './theme.ts';
import { tickLabels } from './tick-labels.ts';

type Session = RowOf<'reaction_scan'>;

/** Pixels below the axis labels that the posterior takes. */
const lane = 40;
/** Pixels of the bars' height, and those that two labels above each other need. */
const height = 198;
const line = 13;
/** Less than this is not written beside its dot. */
const smallestTold = 0.01;

/** Which of the sessions around day 0 reacted. */
export const reactionScan: Chart = {
  name: 'Reaction scan',
  section: 'observations',
  explanation: ({ result: { settings, tables } }) => {
    const voice = voiceOf({ settings });
    return tables.models.length > 0
      ? voice.say`Bars: t of the abnormal return of each session; the one taken for the reaction is blue. Dotted lines: what a single session must exceed at ${levelSaid(1 - settings.confidence)}; dashed lines: what one of all sessions looked at must (Šidák). Dots below: how probable each session is the event’s, if one of them is, all as likely beforehand. The date as stated is shaded.`
      : voice.say`Bars: t of the abnormal return of each session; the one taken for the reaction is blue. Dots below: how probable each session is the event’s, if one of them is, all as likely beforehand. The date as stated is shaded.`;
  },
  draw(input) {
    const chosen = new Set(input.selection.chosen.map(({ event }) => event.observation));
    const datings = datingsOf(input.result, chosen);
    return input.selection.chosen.flatMap((told) => {
      const dating = datings.get(told.event.observation);
      return dating?.sessions.some(isKnown) ? [drawing(input, told, dating)] : [];
    });
  },
};

function drawing({ plot, result }: ChartInput, told: ToldObservation, dating: ToldDating): Drawing {
  const voice = voiceOf(result);
  const sessions = dating.sessions.filter(isKnown);
  const { observation, model } = sessions[0]!;
  const critical = criticalOf(result, observation, model, sessions.length);
  const dates = new Map(dating.sessions.map(({ day, date }) => [day, date]));
  const values = [...sessions.map(({ statistic }) => statistic), ...critical, ...critical.map((t) => -t)];
  const domain = padded(values, 0.06, { fromZero: true });
  const [single = Number.NaN, adjusted = Number.NaN] = critical;
  const marks = [
    dayZeroBand(plot),
    plot.gridY({ strokeOpacity: 0.12, ticks: 6 }),
    plot.axisY({ label: null, ticks: 6, tickSize: 0, text: tickLabels(decimal) }),
    plot.ruleY([0], { strokeOpacity: 0.5 }),
    eventDayAxis(plot, [...dates.keys()], (day) => `${eventDay(day)}\n${voice.axisDate(dates.get(day)!)}`),
    plot.ruleY([single, -single].filter(Number.isFinite), { strokeOpacity: 0.6, strokeDasharray: '2 4' }),
    plot.ruleY([adjusted, -adjusted].filter(Number.isFinite), {
      stroke: colors.claimed,
      strokeWidth: 1.5,
      strokeDasharray: '7 4',
    }),
    plot.rectY(sessions, {
      x1: ({ day }: Session) => day - 0.36,
      x2: ({ day }: Session) => day + 0.36,
      y: 'statistic',
      fill: ({ reaction }: Session) => (reaction === 'true' ? colors.path : colors.quiet),
    }),
    ...lineLabels(
      voice,
      plot,
      dating.sessions[0]!.day,
      [single, adjusted],
      domain,
      levelSaid(1 - result.settings.confidence),
    ),
    ...posterior(plot, sessions),
    readouts(
      plot,
      sessions,
      ({ day }) => day,
      (one) => [
        sessionSaid(voice, one.day, one.date),
        voice.say`AR ${voice.move(one.abnormal_return)}, ${tested(voice, one.statistic, one.p_value)}`,
        voice.say`Of all sessions looked at: Šidák ${pSaid(one.p_sidak)}, empirical ${pValue(one.p_empirical)}`,
        voice.say`The event’s with probability ${share(one.posterior)}`,
      ],
    ),
  ];
  const title = voice.say`${told.securityName}: ${eventTitle(told.event)}`;
  const subtitle = voice.say`t by session, ${modelWithin(voice, model)}; below, how probable each is`;
  return {
    subject: told.event.observation,
    name: [told.event.observation],
    alt: voice.say`${title}. Reaction scan: ${datingSaid(voice, dating)}.`,
    options: framed(plot, { title, subtitle }, marks, {
      color: { type: 'identity' },
      r: { type: 'identity' },
      x: { domain: [dating.sessions[0]!.day - 0.5, dating.sessions.at(-1)!.day + 0.5] },
      y: { domain },
      height: 300 + lane,
      marginBottom: 44 + lane,
    }),
  };
}

/** What the lines mean, at the left end of the upper two: above each, or below the lower where both are one to the eye. */
function lineLabels(
  voice: Voice,
  plot: Plot,
  day: number,
  critical: readonly [number, number],
  [low, high]: readonly [number, number],
  level: string,
): Mark[] {
  const [single, adjusted] = critical;
  const isApart = ((adjusted - single) / (high - low)) * height >= line;
  return critical.filter(Number.isFinite).map((t, i) =>
    plot.text([i === 0 ? voice.say`${level}, one session` : voice.say`${level}, all sessions`], {
      x: () => day - 0.45,
      y: () => t,
      dy: i === 0 && !isApart ? 8 : -7,
      textAnchor: 'start',
      fontSize: 10,
      fill: colors.ink,
      ...halo,
    }),
  );
}

/** A lane below the axis: a dot a session, its area the probability, told where it is a hundredth or more. */
function posterior(plot: Plot, sessions: readonly Session[]): Mark[] {
  const placed = { x: 'day', frameAnchor: 'bottom' } as const;
  const told = sessions.filter(({ posterior: p }) => p >= smallestTold);
  return [
    plot.dot(sessions, {
      ...placed,
      dy: 50,
      r: ({ posterior: p }: Session) => 9 * Math.sqrt(p),
      fill: colors.path,
      fillOpacity: 0.8,
    }),
    plot.text(told, {
      ...placed,
      dy: 70,
      text: ({ posterior: p }: Session) => share(Math.round(100 * p) / 100),
      fill: colors.ink,
    }),
  ];
}

/** The |t| one session must exceed, and the one that the largest of all looked at must. */
function criticalOf(
  { tables, settings }: ChartInput['result'],
  observation: string,
  model: string,
  looks: number,
): number[] {
  const [fit] = rowsIn(
    tables.models,
    (columns, row) => columns.observation[row] === observation && columns.model[row] === model,
  );
  if (fit === undefined) return [];
  const level = 1 - settings.confidence;
  return [sidakCritical(level, 1, fit.df), sidakCritical(level, looks, fit.df)];
}

function isKnown({ statistic }: Session): boolean {
  return !Number.isNaN(statistic);
}
