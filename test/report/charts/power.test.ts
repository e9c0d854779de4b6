import { describe, expect, test } from 'vitest';
import { powerDrawings } from '../../../src/report/charts/power.ts';
import { openPlotter } from '../../../src/report/svg.ts';
import { simulated } from '../made-up-simulation.ts';

const { plot, render } = await openPlotter();
const drawings = powerDrawings(plot, simulated, 'market-model', [0, 0]);

describe('the charts of a window', () => {
  test('are its power and its size', () => {
    expect(drawings.map(({ name }) => name)).toEqual([
      ['power', 'market-model', '0', '0'],
      ['size', 'market-model', '0', '0'],
    ]);
  });

  test('are drawn without a warning of Plot, without NaN, and say what they show', () => {
    for (const { options, alt } of drawings) {
      const svg = render(options, alt);
      expect(svg).not.toMatch(/NaN|⚠|undefined/);
      expect(svg).toMatch(/aria-label="[^"]{60,}"/);
    }
  });

  test('have a panel and a line for every test that has a size, and one heading', () => {
    const [power, size] = drawings.map(({ options, alt }) => render(options, alt));
    for (const id of ['bmp-t', 'grank-z', 'kolari-pynnonen-t', 'patell-z']) {
      expect(power).toContain(`>${id}<`);
      expect(size).toContain(`>${id}<`);
    }
    expect(power).not.toContain('>calendar-time-t<');
    expect(power!.match(/Power over/g)).toHaveLength(2); // once as a heading, once for those who do not see it
  });

  test('have the name of a test over its curve, an edge of paper around it', () => {
    const { options, alt } = drawings[0]!;
    const [, name] = render(options, alt).match(/<g ([^>]*)><text[^>]*>bmp-t</)!;
    expect(name).toMatch(/paint-order="stroke".* stroke="var\(--paper, #fff\)"/);
  });

  test('say what a colour means where it stands, and the dashed line', () => {
    const { columns } = simulated.tables.simulation;
    /** The size of every test, its band moved: of the first test to one place, of the others to another. */
    const sizeOf = (first: readonly [number, number], others = first) => {
      const at = (end: 0 | 1) =>
        Float64Array.from(columns.test, (id) => (id === 'bmp-t' ? first[end] : others[end]));
      const moved = { ...columns, conf_low: at(0), conf_high: at(1) };
      const tables = { ...simulated.tables, simulation: { ...simulated.tables.simulation, columns: moved } };
      return powerDrawings(plot, { ...simulated, tables }, 'market-model', [0, 0])[1]!;
    };
    const saidOf = (...bands: Parameters<typeof sizeOf>) => render(sizeOf(...bands).options, '');
    expect(saidOf([0.06, 0.1])).toContain('bands; pink: too often<');
    expect(saidOf([0.01, 0.04])).toContain('bands; grey: too rarely<');
    expect(saidOf([0.06, 0.1], [0.01, 0.04])).toContain('bands; pink: too often, grey: too rarely<');
    expect(saidOf([0.01, 0.1])).toContain('bands<');
    expect(sizeOf([0.06, 0.1]).alt).toContain('The dashed line is the level of 5 %. Above it: ');
  });

  test('are none where no test has a size', () => {
    expect(powerDrawings(plot, simulated, 'capm', [0, 0])).toEqual([]);
  });
});
