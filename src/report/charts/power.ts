import { holdsDayZero } from '../../events/windows.ts';
import type { SimulationResult } from '../../study/simulate.ts';
import { levelSaid, percent, share, units, windowName } from '../numbers.ts';
import { type Rate, sizeOf, type TestRates, testRates, toldLevel } from '../simulation-rates.ts';
import type { Mark, Plot } from '../svg.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { modelWithin } from '../words.ts';
import type { Drawing } from './chart.ts';
import { colors, framed, halo } from './theme.ts';
import { tickLabels } from './tick-labels.ts';

const COLUMNS = 4;

/** How often each test rejects by what was added to day 0, a panel a test; and beside it how well each keeps its level. */
export function powerDrawings(
  plot: Plot,
  result: SimulationResult,
  model: string,
  window: readonly [number, number],
): Drawing[] {
  const tests = testRates(result, model, window).filter((told) => sizeOf(told) !== 'undefined');
  if (tests.length === 0) return [];
  const voice = voiceOf(result);
  const about: About = {
    voice,
    plot,
    tests,
    level: toldLevel(result),
    subject: voice.say`${windowName(...window)}, ${modelWithin(voice, model)}`,
    samples: voice.counted(result.question.repetitions, 'placebo sample'),
    name: [model, `${window[0]}`, `${window[1]}`],
  };
  // What is added to day 0 is not seen in a window without it.
  return [...(holdsDayZero(window) ? [powerCurves(about)] : []), sizes(about)];
}

interface About {
  readonly voice: Voice;
  readonly plot: Plot;
  readonly tests: readonly TestRates[];
  readonly level: number;
  readonly subject: string;
  readonly samples: string;
  readonly name: readonly string[];
}

function powerCurves({ voice, plot, tests, level, subject, samples, name }: About): Drawing {
  const panel = new Map(tests.map(({ test }, i) => [test, i]));
  const at = {
    fx: ({ test }: { test: string }) => panel.get(test)! % COLUMNS,
    fy: ({ test }: { test: string }) => Math.floor(panel.get(test)! / COLUMNS),
  };
  const rates = tests.flatMap((told) => told.rates);
  const effects = tests[0]!.rates.map(({ added }) => added);
  const largest = effects.at(-1)!;
  // One tick a panel, or labels of neighbours would meet.
  const middle = effects.toSorted((a, b) => Math.abs(a - largest / 2) - Math.abs(b - largest / 2))[0]!;
  const marks = [
    plot.frame({ strokeOpacity: 0.15 }),
    plot.axisY({ label: null, ticks: [0, 0.5], tickSize: 0, tickFormat: share }),
    plot.axisX({ label: null, ticks: [middle], tickSize: 3, tickFormat: (tick: number) => percent(tick, 1) }),
    plot.ruleY([level], { stroke: colors.eventDay, strokeDasharray: '3 3' }),
    plot.areaY(rates, {
      ...at,
      x: 'added',
      y1: 'conf_low',
      y2: 'conf_high',
      fill: colors.path,
      fillOpacity: 0.16,
    }),
    plot.lineY(rates, { ...at, x: 'added', y: 'rate', stroke: colors.path, strokeWidth: 2 }),
    plot.text(tests, {
      ...at,
      text: 'test',
      frameAnchor: 'top-left',
      dx: 5,
      dy: 5,
      fontSize: 10.5,
      fill: colors.ink,
      ...halo,
    }),
  ];
  const title = voice.say`Power over ${subject}`;
  const subtitle = voice.say`Share of samples rejected, by return added to day 0: to ${percent(largest, 1)}`;
  const rows = Math.ceil(tests.length / COLUMNS);
  return {
    subject,
    name: ['power', ...name],
    alt: voice.say`${title}, ${samples}. ${subtitle}; the dashed line is the level of ${levelSaid(level)}. ${mostPowerful(voice, tests)}`,
    options: framed(plot, { title, subtitle }, marks, {
      width: 720,
      height: 102 + rows * 96,
      fx: { axis: null, padding: 0.08 },
      fy: { axis: null, padding: 0.08 },
      y: { domain: [0, 1] },
    }),
  };
}

function mostPowerful(voice: Voice, tests: readonly TestRates[]): string {
  const last = tests.map(({ rates }) => rates.at(-1)!);
  const best = last.toSorted((a, b) => b.rate - a.rate)[0]!;
  return voice.say`Of ${percent(best.added, 1)}, ${best.test} sees most: ${share(best.rate)}.`;
}

/** How a test that keeps its level, or does not, is drawn. */
const sizeColors = {
  sound: { color: colors.path, name: 'blue' },
  'too often': { color: colors.claimed, name: 'pink' },
  'too rarely': { color: colors.quiet, name: 'grey' },
  undefined: { color: colors.quiet, name: 'grey' },
} as const satisfies Record<ReturnType<typeof sizeOf>, { color: string; name: string }>;

function sizes({ voice, plot, tests, level, subject, samples, name }: About): Drawing {
  const rates = tests.map((told): Rate & { color: string } => ({
    ...told.rates[0]!,
    color: sizeColors[sizeOf(told)].color,
  }));
  const marks: Mark[] = [
    plot.gridX({ strokeOpacity: 0.12, ticks: 6 }),
    plot.axisX({ label: null, ticks: 6, tickSize: 0, text: tickLabels(share, units.percent.scale) }),
    plot.axisY({ label: null, tickSize: 0 }),
    plot.ruleX([level], { stroke: colors.eventDay, strokeDasharray: '3 3' }),
    plot.ruleY(rates, {
      y: 'test',
      x1: 'conf_low',
      x2: 'conf_high',
      stroke: 'color',
      strokeWidth: 2,
      strokeOpacity: 0.5,
    }),
    plot.dot(rates, { y: 'test', x: 'rate', fill: 'color', r: 3.5 }),
  ];
  const title = voice.say`Size over ${subject}`;
  const seen = new Set(tests.map(sizeOf));
  const named = (['too often', 'too rarely'] as const)
    .filter((size) => seen.has(size))
    .map((size) => `${voice.word(sizeColors[size].name)}: ${voice.word(size)}`);
  const subtitle = voice.set(
    [voice.say`False rejections, 95 % bands`, named.join(', ')].filter(Boolean).join('; '),
  );
  const over = tests.filter((told) => sizeOf(told) === 'too often').map(({ test }) => test);
  return {
    subject,
    name: ['size', ...name],
    alt: voice.say`${title}, ${samples}. ${subtitle}. The dashed line is the level of ${levelSaid(level)}. Above it: ${over.length === 0 ? voice.word('none') : over.join(', ')}.`,
    options: framed(plot, { title, subtitle }, marks, {
      height: 102 + rates.length * 17,
      marginLeft: 190,
      color: { type: 'identity' },
      x: { zero: true },
      y: { type: 'band', domain: rates.map(({ test }) => test) },
    }),
  };
}
