import { colors, framed, moveAxis, padded } from '../../charts/theme.ts';
import { count, counted, percent } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { rowsIn } from '../../rows.ts';
import { usualVoice } from '../../voice.ts';
import type { BacktestChart } from '../chart.ts';

/** Trades by sessions from the entry: what each brought, and the mean path of those still held. */
export const eventTime: BacktestChart = {
  name: 'Trades in event time',
  explanation:
    'Line: the mean move, in the direction of the trade, of the trades still held, by sessions from the entry, with its 95 % interval by Student’s t (it takes trades for independent, which those of one event date are not). Dots: what each trade brought in the end, net, at the session it was left.',
  draw({ plot, result }) {
    const paths = rowsIn(result.tables.paths);
    const ended = rowsIn(result.tables.trades).filter(({ status }) => status === 'closed');
    if (paths.length === 0 || ended.length === 0) return [];
    const known = paths.filter(({ mean_path }) => Number.isFinite(mean_path));
    const values = [
      ...ended.map((trade) => trade.return),
      ...known.flatMap(({ conf_low, conf_high, mean_path }) => [conf_low, conf_high, mean_path]),
    ];
    const last = known.at(-1);
    const title = `${counted(ended.length, 'trade')} in event time`;
    const subtitle = 'mean path with 95 % interval, by sessions held; dots: net';
    const marks = [
      moveAxis(plot, usualVoice, values),
      plot.axisX({
        label: null,
        tickSize: 3,
        ticks: paths
          .map(({ session }) => session)
          .filter((session) => session % Math.ceil(paths.length / 8) === 0),
        tickFormat: (tick: number) => (Number.isInteger(tick) ? count(tick) : ''),
      }),
      plot.areaY(
        known.filter(({ conf_low }) => Number.isFinite(conf_low)),
        { x: 'session', y1: 'conf_low', y2: 'conf_high', fill: colors.path, fillOpacity: 0.2 },
      ),
      plot.dot(ended, {
        x: 'sessions_held',
        y: 'return',
        r: 3,
        fill: (trade: { return: number }) => (trade.return > 0 ? colors.holds : colors.eventDay),
        fillOpacity: 0.55,
        title: ({ observation }: { observation: string }) => plain(observation),
      }),
      plot.lineY(known, { x: 'session', y: 'mean_path', stroke: colors.path, strokeWidth: 2.2 }),
    ];
    return [
      {
        subject: 'event-time',
        name: [],
        alt: `${title}. Mean path of the trades held: ${percent(last?.mean_path ?? Number.NaN)} at session ${count(last?.session ?? Number.NaN)}.`,
        options: framed(plot, { title, subtitle }, marks, {
          marginLeft: 64,
          color: { type: 'identity' },
          y: { domain: padded(values, 0.06, { fromZero: true }) },
        }),
      },
    ];
  },
};
