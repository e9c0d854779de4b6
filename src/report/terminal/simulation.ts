import type { SimulationResult } from '../../study/simulate.ts';
import { count, counted, percent, share, windowName } from '../numbers.ts';
import { sizeOf, type TestRates, testRates, toldLevel } from '../simulation-rates.ts';
import { modelName } from '../words.ts';
import { inColumns } from './columns.ts';
import { blank, type Line, line, type Span, shownLines, styled, type TerminalOptions } from './line.ts';

/** Size and power of every test on the first window under the first model, and the smallest effect that would be seen. */
export function simulationText(result: SimulationResult, options: TerminalOptions): string {
  const { title, notice, models, windows } = result.settings;
  const tests = testRates(result, models[0]!, windows[0]!);
  return shownLines(
    [
      line(0, styled('bold', `${title}: placebo events`)),
      ...(notice === undefined ? [] : [line(0, styled('warning', notice))]),
      line(0, styled('quiet', drawnSaid(result))),
      line(0, styled('quiet', judgedSaid(result))),
      blank,
      ...ratesTable(result, tests),
      blank,
      ...findingsSaid(result, tests),
    ],
    options,
  );
}

function drawnSaid({ question, design }: SimulationResult): string {
  const { observations, dates, days } = design;
  return (
    `${counted(question.repetitions, 'placebo sample')} of ${counted(observations, 'observation')} ` +
    `on ${counted(dates, 'date')}, each date drawn from ${counted(days, 'day')} or more`
  );
}

function judgedSaid(result: SimulationResult): string {
  const { models, windows, alternative } = result.settings;
  const [from, to] = windows[0]!;
  return [
    modelName(models[0]!).toLowerCase(),
    `window ${windowName(from, to)}`,
    `${alternative} at ${share(toldLevel(result))}`,
  ].join(' · ');
}

function ratesTable({ question }: SimulationResult, tests: readonly TestRates[]): Line[] {
  const effects = tests[0]!.rates.map(({ added }) => added).slice(1);
  const header = [
    'test',
    'nothing added',
    '95 % band',
    '',
    ...effects.map((effect) => percent(effect, 1)),
    '80 % seen from',
  ].map((name) => styled('quiet', name));
  const rows = tests.map((told): Span[] => {
    const [size, ...power] = told.rates;
    return [
      told.test,
      share(size!.rate),
      Number.isNaN(size!.rate) ? '' : `${share(size!.conf_low)} to ${share(size!.conf_high)}`,
      mark(told),
      ...power.map(({ rate }) => share(rate)),
      percent(told.detectable, 1),
    ];
  });
  const isNumber = [false, true, true, false, ...effects.map(() => true), true];
  const undefinedIn = tests.flatMap(({ test, rates: [size] }) =>
    size!.reason === ''
      ? []
      : [
          line(
            2,
            styled(
              'quiet',
              `– ${test}: not defined in ${count(question.repetitions - size!.defined)}: ${size!.reason}`,
            ),
          ),
        ],
  );
  return [...inColumns(2, [header, ...rows], isNumber), ...undefinedIn];
}

function mark(told: TestRates): Span {
  const size = sizeOf(told);
  if (size === 'too often') return styled('bad', size);
  return size === 'too rarely' ? styled('warning', size) : '';
}

/** How many tests keep their level here, and the smallest effect one of those that do not exceed it would have seen. */
function findingsSaid(result: SimulationResult, tests: readonly TestRates[]): Line[] {
  const defined = tests.filter((told) => sizeOf(told) !== 'undefined');
  const modest = defined.filter((told) => sizeOf(told) !== 'too often');
  const level = share(toldLevel(result));
  const kept = `${modest.length} of ${counted(defined.length, 'test')} reject a true null no more often than ${level}, as far as the bands tell.`;
  const [best] = modest
    .filter(({ detectable }) => !Number.isNaN(detectable))
    .toSorted((a, b) => Math.abs(a.detectable) - Math.abs(b.detectable));
  const largest = percent(tests[0]!.rates.at(-1)!.added, 1);
  const seen =
    best === undefined
      ? `None of them sees ${largest} on day 0 four times in five: an effect must be larger than that to be found here.`
      : `The smallest effect on day 0 that one of them sees four times in five is ${percent(best.detectable, 1)} (${best.test}).`;
  return [line(0, kept), line(0, seen)];
}
