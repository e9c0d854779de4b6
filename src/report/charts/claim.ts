import type { ClaimCase, Reading } from '../claim-cases.ts';
import { yearOf } from '../dates.ts';
import { displayWidth, truncated } from '../display-width.ts';
import { readingId } from '../observations.ts';
import { plain } from '../plain.ts';
import type { RowOf } from '../rows.ts';
import { basisSaid, outcomeWord, tested, verdictSaid } from '../sentences.ts';
import type { Mark, Marks, Plot } from '../svg.ts';
import { type Voice, voiceOf } from '../voice.ts';
import type { Chart, Drawing } from './chart.ts';
import { type Claimed, numberAt, wordsAt } from './claim-labels.ts';
import { namedReadouts } from './readouts.ts';
import { colors, framed, halo, moveAxis, padded } from './theme.ts';

type Session = RowOf<'claims'>;

/** Height of a lane in pixels, and letters that fit into its length. */
const lane = 19;
const laneLetters = 62;

/** Pixels of the moves, of the heading above them, and of the dates below. */
const height = 202;
const above = 58;
const below = 52;

/** Pixels that all sessions have, and that a letter takes. */
const width = 414;
const letter = 6.4;

/** What `supported` says of a session. */
const outcomes: Readonly<Record<string, string>> = { true: 'holds', false: 'fails' };

/** What a source claimed, against what every session around the date showed. */
export const claim: Chart = {
  name: 'Claims',
  section: 'claims',
  explanation: ({ result }) =>
    voiceOf(result)
      .say`Bars: the move of each session. Dashed lines: the figures claimed. Green: a session on which the claim holds; orange: the session an event dates the claim to, where it fails. Below, which session each event falls on.`,
  draw: ({ plot, cases, result }) =>
    cases.filter(({ sessions }) => sessions.length > 0).map((told) => drawing(voiceOf(result), plot, told)),
};

/** What tells the case of a claim from every other. */
export function subjectOf({ security, claim: text, readings }: ClaimCase): string {
  return JSON.stringify([security, text, readings[0]?.event.observation]);
}

function drawing(voice: Voice, plot: Plot, told: ClaimCase): Drawing {
  const { sessions, readings, figures } = told;
  const dayZeros = new Set(readings.map(({ event }) => event.event_date));
  const moves = [...sessions.map(({ observed }) => observed), ...figures];
  const domain = padded(moves, 0.1, { fromZero: true });
  const claimed = { figures, pixel: (domain[1] - domain[0]) / height };
  const words = claimedSaid(voice, told.claim);
  const observed = sessions.map((session) => session.observed);
  const at = wordsAt(words, observed, width / sessions.length, claimed);
  const marks = [
    moveAxis(plot, voice),
    plot.axisX({
      label: null,
      tickSize: 0,
      lineHeight: 1.2,
      tickFormat: (date: string) => `${voice.weekday(date)}\n${voice.axisDate(date)}`,
    }),
    plot.barY(sessions, {
      x: 'date',
      y: 'observed',
      fill: (session: Session) => colorOf(session, dayZeros),
      insetLeft: 7,
      insetRight: 7,
    }),
    plot.ruleY(figures, { stroke: colors.claimed, strokeWidth: 2, strokeDasharray: '5 4' }),
    plot.text([words], {
      frameAnchor: at.side,
      y: () => Math.max(...figures),
      dy: -at.above,
      fill: colors.ink,
      fontWeight: 600,
      textAnchor: at.side === 'right' ? 'end' : 'start',
      ...halo,
    }),
    valueLabels(voice, plot, sessions, claimed),
    ...readings.flatMap((reading, i) => lanes(voice, plot, reading, i, sessions)),
    namedReadouts(plot, sessions, { x: 'date' }, (session) => [
      voice.longDate(session.date),
      voice.say`Move ${voice.move(session.observed)}, of it abnormal ${voice.move(session.abnormal_return)}`,
      tested(voice, session.statistic, session.p_value),
      voice.say`Claim “${plain(told.claim)}” ${voice.word(outcomes[session.supported] ?? 'cannot be checked')} here`,
    ]),
  ];
  const title = voice.say`${told.securityName}: “${plain(told.claim)}”`;
  const span = told.horizon === 1 ? '' : voice.say`, ${voice.counted(told.horizon, 'session')} from each`;
  const subtitle = voice.say`move by ${basisSaid(voice, told)}${span}, ${yearOf(sessions[0]?.date ?? '')}`;
  return {
    subject: subjectOf(told),
    name: [told.security, told.claim, readings[0] === undefined ? '' : readingId(readings[0].event)],
    alt: `${title}. ${readings.map((one) => readingAlt(voice, one)).join(' ')}`,
    options: framed(plot, { title, subtitle }, marks, {
      color: { type: 'identity' },
      x: { type: 'band' },
      y: { domain },
      height: above + height + below + lane * readings.length,
      marginTop: above,
      marginBottom: below + lane * readings.length,
    }),
  };
}

/** What stands at the line of the claim; the title has the words where they are long. */
function claimedSaid(voice: Voice, text: string): string {
  const claimed = voice.say`claimed ${plain(text)}`;
  return displayWidth(claimed) <= 18 ? claimed : voice.say`claimed`;
}

/** The move of each session at the end of its bar, with as many decimals as leave its neighbours room. */
function valueLabels(voice: Voice, plot: Plot, sessions: readonly Session[], claimed: Claimed): Marks {
  const fits = (digits: number) =>
    sessions.every(({ observed }) => voice.move(observed, digits).length * letter * sessions.length <= width);
  let digits = voice.decimals;
  while (digits > 0 && !fits(digits)) digits--;
  const text = ({ observed }: Session) => voice.move(observed, digits);
  const isRise = ({ observed }: Session) => observed >= 0;
  const y = ({ observed }: Session) => numberAt(observed, claimed);
  const shared = { x: 'date', y, text, fill: colors.ink, ...halo } as const;
  return [
    plot.text(sessions.filter(isRise), { ...shared, dy: -8 }),
    plot.text(
      sessions.filter((session) => !isRise(session)),
      { ...shared, dy: 8 },
    ),
  ];
}

/** A lane below the axis: a dot under the session an event falls on, and what the claim is worth there. */
function lanes(voice: Voice, plot: Plot, reading: Reading, i: number, sessions: readonly Session[]): Mark[] {
  const { event, outcome } = reading;
  const position = sessions.findIndex(({ date }) => date === event.event_date);
  if (position < 0) return [];
  const isLeft = position < sessions.length / 2;
  const fill = outcome === 'holds' ? colors.holds : colors.eventDay;
  const placed = { x: () => event.event_date, frameAnchor: 'bottom', dy: 48 + lane * i, fill } as const;
  const room = Math.floor(
    (((isLeft ? sessions.length - position : position + 1) - 0.5) / sessions.length) * laneLetters,
  );
  const verdict = `: ${outcomeWord(voice, reading)}`;
  const dated = `${readingId(event)} (${plain(event.announced_at)})`;
  const isShort = displayWidth(dated + verdict) <= room;
  const name = isShort ? dated : truncated(readingId(event), room - verdict.length);
  return [
    plot.dot([event], { ...placed, r: 4.5 }),
    plot.text([name + verdict], {
      ...placed,
      fill: colors.ink,
      lineAnchor: 'middle',
      dx: isLeft ? 10 : -10,
      textAnchor: isLeft ? 'start' : 'end',
    }),
  ];
}

function colorOf({ date, supported }: Session, dayZeros: ReadonlySet<string>): string {
  if (supported === 'true') return colors.holds;
  return dayZeros.has(date) ? colors.eventDay : colors.quiet;
}

function readingAlt(voice: Voice, reading: Reading): string {
  const { event, dayZero } = reading;
  const observed = voice.move(dayZero?.observed ?? Number.NaN);
  return voice.say`Event ${readingId(event)} falls on ${voice.longDate(event.event_date)}, move ${observed}: claim ${verdictSaid(voice, reading)}.`;
}
