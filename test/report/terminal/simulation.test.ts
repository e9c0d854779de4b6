import { describe, expect, test } from 'vitest';
import { simulationText } from '../../../src/report/terminal/simulation.ts';
import { simulated } from '../made-up-simulation.ts';

const plain = { color: false, width: 120 };

describe('a simulation on the terminal', () => {
  const text = simulationText(simulated, plain);

  test('begins with what was drawn and how it was judged', () => {
    expect(text).toContain('A study: placebo events');
    expect(text).toMatch(
      /120 placebo samples of 3 observations on 2 dates, each date drawn from \d+ days or more/,
    );
    expect(text).toContain('market model · window [0, 0] · two-sided at 5 %');
  });

  test('tells a small level as it is', () => {
    const strictly = <T extends { readonly columns: { readonly level: Float64Array } }>(table: T): T => {
      const level = table.columns.level.map((own) => (own === 0.05 ? 0.0005 : own));
      return { ...table, columns: { ...table.columns, level } };
    };
    const { detectable, simulation } = simulated.tables;
    const told = simulationText(
      {
        ...simulated,
        question: { ...simulated.question, levels: [0.0005] },
        tables: { detectable: strictly(detectable), simulation: strictly(simulation) },
      },
      { color: false, width: 300 },
    );
    expect(told).toContain('two-sided at 0.05 %');
    expect(told).toContain('reject a true null no more often than 0.05 %');
  });

  test('has a line a test: size, its band, power, and what would be seen', () => {
    expect(text).toMatch(
      /^ {2}test +nothing added +95 % band +\+0\.5 % +\+1\.0 % +\+2\.0 % +80 % seen from at most$/m,
    );
    expect(text).toMatch(/^ {2}patell-z +[\d.]+ % +[\d.]+ % to [\d.]+ %/m);
  });

  test('marks a test whose band lies above the level', () => {
    const columns = simulated.tables.simulation.columns;
    const raised = { ...columns, conf_low: columns.conf_low.map((low) => Math.max(low, 0.06)) };
    const tables = { ...simulated.tables, simulation: { ...simulated.tables.simulation, columns: raised } };
    expect(simulationText({ ...simulated, tables }, plain)).toMatch(/^ {2}bmp-t .* too often /m);
    expect(simulationText({ ...simulated, tables }, plain)).toContain(
      '0 of 4 tests reject a true null no more often',
    );
  });

  test('says why a test has no size', () => {
    expect(text).toMatch(/– calendar-time-t: not defined in \d+: the windows cover 2 dates/);
  });

  test('tells no effect where the window leaves day 0 out', () => {
    const settings = { ...simulated.settings, windows: [[1, 1]] satisfies [number, number][] };
    const shiftedWindow = <C extends { from: Float64Array; to: Float64Array }>(columns: C) => ({
      ...columns,
      from: columns.from.map(() => 1),
      to: columns.to.map(() => 1),
    });
    const { simulation, detectable } = simulated.tables;
    const tables = {
      ...simulated.tables,
      simulation: { ...simulation, columns: shiftedWindow(simulation.columns) },
      detectable: { ...detectable, columns: shiftedWindow(detectable.columns) },
    };
    const said = simulationText({ ...simulated, settings, tables }, plain).replaceAll(/\s+/g, ' ');
    expect(said).toContain(
      'An effect on day 0 does not enter the window [+1, +1]: how large a one is seen is not told.',
    );
    expect(said).not.toContain('four times in five');
  });

  test('ends with the smallest effect that would be seen, or that none would', () => {
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      /Of the effects tried on day 0, the smallest that one of them sees four times in five is \+(?:0\.5|1\.0|2\.0) % \([a-z-]+\): at most so much is needed, a smaller one that was not tried may do\.|None of them sees \+2\.0 % on day 0 four times in five/,
    );
  });
});
