import { share, windowName } from '../../src/report/numbers.ts';
import { type Condition, conditions } from './conditions.ts';
import { BAND, band, exceeds, isTold } from './excess.ts';
import { LEVEL, SEED, type Size, sampleSizes } from './measure.ts';
import { windows } from './sample.ts';

/** The sizes of all tests as a Markdown document, a table a condition. */
export function sizeDocument(sizes: readonly Size[], repetitions: number): string {
  const { low, high } = band(repetitions);
  const introduction = [
    '# How often each test rejects a true null hypothesis',
    `Written by \`npm run size-table\`, seed ${SEED}: ${repetitions.toLocaleString('en')} samples for each condition and number ` +
      `of observations, market model on 120 estimation days, two-sided at ${share(LEVEL)}. A test that keeps its level ` +
      `lies between ${share(low)} and ${share(high)} in ${share(BAND)} of such cells. **Bold**: above that band, as \`eventstudy ` +
      'list tests` warns. –: not defined in most samples. Tests of BHAAR are told on windows bought and held, all others ' +
      'on windows summed. Calendar-time tests count dates, not observations: all events on one day leave them one a window day.',
    'To be run again whenever a test statistic changes; `test/size-table/` is the program.',
  ];
  return `${[...introduction, ...conditions.map((one) => section(one, sizes, repetitions))].join('\n\n')}\n`;
}

function section({ name, explanation }: Condition, sizes: readonly Size[], repetitions: number): string {
  const own = sizes.filter(({ condition }) => condition === name);
  const tests = [...new Set(own.map(({ test }) => test))];
  const at = (test: string, window: number, n: number) =>
    own.find((size) => size.test === test && size.window === window && size.n === n)!;
  const columns = windows.flatMap((_, window) => sampleSizes.map((n) => [window, n] as const));
  const header = columns.map(([window, n]) => {
    const [from, to] = windows[window]!;
    return `${windowName(from, to)} n = ${n}`;
  });
  return [
    `## ${name}`,
    '',
    `${explanation[0]!.toUpperCase()}${explanation.slice(1)}.`,
    '',
    row(['test', ...header]),
    row(['---', ...header.map(() => '---:')]),
    ...tests.map((test) =>
      row([test, ...columns.map(([window, n]) => cell(at(test, window, n), repetitions))]),
    ),
  ].join('\n');
}

function cell(size: Size, repetitions: number): string {
  if (!isTold(size, repetitions)) return '–';
  const rate = share(size.rejected / size.defined);
  return exceeds(size, repetitions) ? `**${rate}**` : rate;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
