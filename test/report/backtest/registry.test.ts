import { describe, expect, test } from 'vitest';
import type { BacktestChart } from '../../../src/report/backtest/chart.ts';
import { backtestCharts } from '../../../src/report/backtest/registry.ts';
import { openPlotter } from '../../../src/report/svg.ts';
import { empty, ruined, told, untried } from './made-up.ts';

const { plot, render } = await openPlotter();
const [full, bare, none] = [told(), untried(), empty()];
const drawn = (chart: BacktestChart, result = full) =>
  chart.draw({ result, plot }).map(({ options, alt }) => render(options, alt));

describe.each(Object.entries<BacktestChart>(backtestCharts))('chart %s', (id, chart) => {
  test('says how it is read', () => {
    expect(chart.name).toMatch(/^[A-Z]/);
    expect(chart.explanation.length).toBeGreaterThan(40);
  });

  test('is drawn once, without a warning of Plot and without NaN, and says what it shows', () => {
    const pictures = drawn(chart);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).not.toMatch(/NaN|⚠|undefined|Infinity/);
    expect(pictures[0]).toMatch(/aria-label="[^"]{20,}"/);
  });

  test('tells the values at each place along it, in titles that need no script', () => {
    for (const svg of drawn(chart)) {
      const [, strips = ''] = /<g[^>]*class="readouts"[^>]*>(.*?)<\/g>/s.exec(svg) ?? [];
      expect(strips.split('<rect').length - 1).toBeGreaterThan(1);
      expect(strips.match(/<title>[^<\n]+\n[^<]+<\/title>/g)).toHaveLength(strips.split('<rect').length - 1);
    }
  });

  test('of a backtest without trades or without the question of luck, draws nothing rather than nonsense', () => {
    const needsLuck = ['placebos', 'sensitivity', 'sweep'].includes(id);
    expect(drawn(chart, bare)).toHaveLength(needsLuck ? 0 : 1);
    expect(drawn(chart, none).join('')).not.toMatch(/NaN|undefined|Infinity/);
    if (id !== 'equity') expect(drawn(chart, none)).toEqual([]);
  });
});

test('the waterfall ends at the net result of the trades', () => {
  const net = full.tables.trades.columns.net_pnl.reduce((sum, value) => sum + value, 0);
  const [drawing] = backtestCharts.costs.draw({ result: full, plot });
  expect(drawing!.alt).toContain(
    `to ${Math.abs(Math.round(net)).toLocaleString('en')}`.replace('to ', net < 0 ? 'to −' : 'to '),
  );
});

test('the histogram of random dates tells the p-value of the table', () => {
  const row = full.tables.luck.columns.test.indexOf('random-dates');
  const [drawing] = backtestCharts.placebos.draw({ result: full, plot });
  expect(drawing!.alt).toContain(`p = ${full.tables.luck.columns.p_value[row]!.toFixed(4)}`);
});

test('the heat map has a cell for every combination, and rings the strategy as written', () => {
  const [picture] = drawn(backtestCharts.sweep);
  const [cells] = picture!.split('class="readouts"');
  expect(cells!.match(/<rect [^>]*width="[^"]+"/g)!.length).toBe(6 + 1);
});

test('exposure is told as not defined where equity is 0 or less', () => {
  const [drawing] = backtestCharts.exposure.draw({ result: ruined(), plot });
  expect(drawing!.alt).toContain('Exposure: not defined where equity is 0 or less.');
  const svg = render(drawing!.options, drawing!.alt);
  expect(svg).not.toContain('…');
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(svg).toContain('equity 0 or less, 1 trade open');
});
