import { expect, test } from 'vitest';
import { luckSaid } from '../../../src/report/backtest/luck-sentences.ts';
import { backtestCharts } from '../../../src/report/backtest/registry.ts';
import { setAsideSaid } from '../../../src/report/backtest/set-aside.ts';
import { openPlotter } from '../../../src/report/svg.ts';
import { untried } from './made-up.ts';

const { plot } = await openPlotter();
const of = (own: object) => setAsideSaid(untried(own).strategy);

test('what random dates do not know is named, as far as the strategy has it', () => {
  expect(of({})).toBe('');
  expect(of({ hedge: { beta: 1 } })).toBe('without hedge');
  expect(of({ trailingStop: 0.1, target: 0.2 })).toBe('without stops and targets');
  expect(of({ stop: 0.1, target: 0.2, hedge: { beta: 1 } })).toBe('without stops, targets and hedge');
});

test('it is said in the sentence, under the histogram and in its description', () => {
  const asked = { luck: { draws: 199 }, variants: { 'exit.sessions': [3] } };
  const stopped = untried({ ...asked, stop: 0.03 });
  expect(luckSaid(stopped).join('\n')).toMatch(
    /before costs and without stops, the true ones brought \S+ % a trade/,
  );
  const [drawing] = backtestCharts.placebos.draw({ result: stopped, plot });
  expect(drawing!.alt).toMatch(/as good as the true dates, \S+ %, without stops\.$/);
  expect(luckSaid(untried(asked)).join('\n')).toMatch(/before costs the true ones brought/);
});

test('the mean path of trades that are hedged is told as that of the security alone', () => {
  const altOf = (own: object) => backtestCharts['event-time'].draw({ result: untried(own), plot })[0]!.alt;
  expect(altOf({ hedge: { beta: 1 } })).toContain('Mean path of the trades held without the hedge: ');
  expect(altOf({})).toContain('Mean path of the trades held: ');
});
