import { holdsDayZero } from '../../events/windows.ts';
import type { SimulationResult } from '../../study/simulate.ts';
import { count, levelSaid, percent, share, windowName } from '../numbers.ts';
import { type Rate, sizeOf, type TestRates, testRates, toldLevel } from '../simulation-rates.ts';
import { titleSaid } from '../title.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { modelWithin } from '../words.ts';
import { inColumns } from './columns.ts';
import { blank, type Line, line, type Span, shownLines, styled, type TerminalOptions } from './line.ts';

/** Size and power of every test on the first window under the first model, and the smallest effect tried that is seen. */
export function simulationText(result: SimulationResult, options: TerminalOptions): string {
  const voice = voiceOf(result);
  const { title, notice, models, windows } = result.settings;
  const tests = testRates(result, models[0]!, windows[0]!);
  return shownLines(
    [
      line(0, styled('bold', voice.say`${titleSaid(voice, title)}: placebo events`)),
      ...(notice === undefined ? [] : [line(0, styled('warning', notice))]),
      line(0, styled('quiet', drawnSaid(voice, result))),
      line(0, styled('quiet', judgedSaid(voice, result))),
      blank,
      ...ratesTable(voice, result, tests),
      blank,
      ...findingsSaid(voice, result, tests),
    ],
    options,
  );
}

function drawnSaid(voice: Voice, { question, design }: SimulationResult): string {
  const { observations, dates, days } = design;
  const samples = voice.counted(question.repetitions, 'placebo sample');
  const drawn = voice.counted(observations, 'observation');
  return voice.say`${samples} of ${drawn} on ${voice.counted(dates, 'date')}, each date drawn from ${voice.counted(days, 'day')} or more`;
}

function judgedSaid(voice: Voice, result: SimulationResult): string {
  const { models, windows, alternative } = result.settings;
  const [from, to] = windows[0]!;
  return [
    modelWithin(voice, models[0]!),
    voice.say`window ${windowName(from, to)}`,
    voice.say`${voice.word(alternative)} at ${levelSaid(toldLevel(result))}`,
  ].join(' · ');
}

function ratesTable(voice: Voice, { question }: SimulationResult, tests: readonly TestRates[]): Line[] {
  const effects = tests[0]!.rates.map(({ added }) => added).slice(1);
  const header = [
    voice.say`test`,
    voice.say`nothing added`,
    voice.say`95 % band`,
    '',
    ...effects.map((effect) => percent(effect, 1)),
    voice.say`80 % seen from at most`,
  ].map((name) => styled('quiet', name));
  const rows = tests.map((told): Span[] => {
    const [size, ...power] = told.rates;
    return [
      told.test,
      share(size!.rate),
      Number.isNaN(size!.rate) ? '' : voice.say`${share(size!.conf_low)} to ${share(size!.conf_high)}`,
      mark(voice, told),
      ...power.map(({ rate }) => share(rate)),
      percent(told.detectable, 1),
    ];
  });
  const isNumber = [false, true, true, false, ...effects.map(() => true), true];
  const undefinedIn = tests.flatMap(({ test, rates: [size] }) =>
    size!.reason === ''
      ? []
      : [line(2, styled('quiet', undefinedSaid(voice, test, question.repetitions, size!)))],
  );
  return [...inColumns(2, [header, ...rows], isNumber), ...undefinedIn];
}

function undefinedSaid(voice: Voice, test: string, repetitions: number, { defined, reason }: Rate): string {
  return `– ${voice.say`${test}: not defined in ${count(repetitions - defined)}: ${voice.quoted(reason)}`}`;
}

function mark(voice: Voice, told: TestRates): Span {
  const size = sizeOf(told);
  if (size === 'too often') return styled('bad', voice.word(size));
  return size === 'too rarely' ? styled('warning', voice.word(size)) : '';
}

/** How many tests keep their level here, and the smallest effect tried that one of those that do not exceed it sees. */
function findingsSaid(voice: Voice, result: SimulationResult, tests: readonly TestRates[]): Line[] {
  const defined = tests.filter((told) => sizeOf(told) !== 'undefined');
  const modest = defined.filter((told) => sizeOf(told) !== 'too often');
  const level = levelSaid(toldLevel(result));
  const kept = voice.say`${modest.length} of ${voice.counted(defined.length, 'test')} reject a true null no more often than ${level}, as far as the bands tell.`;
  const first = result.settings.windows[0]!;
  if (!holdsDayZero(first)) {
    const window = windowName(...first);
    return [
      line(0, kept),
      line(
        0,
        voice.say`An effect on day 0 does not enter the window ${window}: how large a one is seen is not told.`,
      ),
    ];
  }
  const [best] = modest
    .filter(({ detectable }) => !Number.isNaN(detectable))
    .toSorted((a, b) => Math.abs(a.detectable) - Math.abs(b.detectable));
  const largest = percent(tests[0]!.rates.at(-1)!.added, 1);
  const seen =
    best === undefined
      ? voice.say`None of them sees ${largest} on day 0 four times in five: an effect must be larger than that to be found here.`
      : voice.say`Of the effects tried on day 0, the smallest that one of them sees four times in five is ${percent(best.detectable, 1)} (${best.test}): at most so much is needed, a smaller one that was not tried may do.`;
  return [line(0, kept), line(0, seen)];
}
