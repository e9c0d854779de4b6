import { keyHeight, keyMarks, seriesClass } from '../../charts/key.ts';
import { readouts } from '../../charts/readouts.ts';
import { colors, framed, moveAxis, padded } from '../../charts/theme.ts';
import { count, counted, percent } from '../../numbers.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { usualVoice } from '../../voice.ts';
import type { BacktestChart } from '../chart.ts';

type Trade = RowOf<'trades'>;

/** What the key names, in the order values are told. */
const series = [
  { name: 'mean path', color: colors.path },
  { name: '95 % interval', color: colors.path },
  { name: 'net return at the exit', color: colors.holds },
] as const;

/** Trades by sessions from the entry: what each brought, and the mean path of those still held. */
export const eventTime: BacktestChart = {
  name: 'Trades in event time',
  section: 'trades',
  explanation:
    'Line: the mean move of the security, in the direction of the trade, at the closes of the trades still held, before charges and without the hedge (the session of a stop counts at its close), by sessions from the entry, with its 95 % interval by Student’s t (it takes trades for independent, which those of one event date are not). Dots: what each trade brought in the end, net, at the session it was left.',
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
    const unhedged = result.strategy.hedge === undefined ? '' : ' without the hedge';
    const subtitle = `mean path${unhedged} with 95 % interval, by sessions held; dots: net`;
    const marks = [
      moveAxis(plot, usualVoice),
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
        {
          className: seriesClass(1),
          x: 'session',
          y1: 'conf_low',
          y2: 'conf_high',
          fill: colors.path,
          fillOpacity: 0.2,
        },
      ),
      plot.dot(ended, {
        className: seriesClass(2),
        x: 'sessions_held',
        y: 'return',
        r: 3,
        fill: (trade: Trade) => (trade.return > 0 ? colors.holds : colors.eventDay),
        fillOpacity: 0.55,
      }),
      plot.lineY(known, {
        className: seriesClass(0),
        x: 'session',
        y: 'mean_path',
        stroke: colors.path,
        strokeWidth: 2.2,
      }),
      ...series.flatMap(({ name, color }, i) => keyMarks(plot, i, name, { color, isDashed: i === 1 })),
      readouts(
        plot,
        paths,
        ({ session }) => session,
        (path) => [
          `${counted(path.session, 'session')} held, ${counted(path.n, 'trade')}`,
          `${percent(path.mean_path)} mean path`,
          `${percent(path.conf_low)} to ${percent(path.conf_high)} interval`,
          leftSaid(ended.filter((trade) => trade.sessions_held === path.session)),
        ],
      ),
    ];
    return [
      {
        subject: 'event-time',
        name: [],
        alt: `${title}. Mean path of the trades held${unhedged}: ${percent(last?.mean_path ?? Number.NaN)} at session ${count(last?.session ?? Number.NaN)}.`,
        options: framed(plot, { title, subtitle }, marks, {
          marginLeft: 64,
          height: 300 + keyHeight(series.length),
          marginBottom: 48 + keyHeight(series.length),
          color: { type: 'identity' },
          y: { domain: padded(values, 0.06, { fromZero: true }) },
        }),
      },
    ];
  },
};

/** How many trades were left at a session, and what they brought. */
function leftSaid(trades: readonly Trade[]): string {
  if (trades.length === 0) return 'no trade left here';
  const mean = trades.reduce((sum, trade) => sum + trade.return, 0) / trades.length;
  return `${counted(trades.length, 'trade')} left here, ${percent(mean)} net on average`;
}
