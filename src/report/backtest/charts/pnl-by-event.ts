import { namedReadouts } from '../../charts/readouts.ts';
import { colors, framed } from '../../charts/theme.ts';
import { tickLabels } from '../../charts/tick-labels.ts';
import { truncated } from '../../display-width.ts';
import { counted } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { groupedBy, rowsIn } from '../../rows.ts';
import type { BacktestChart } from '../chart.ts';
import { eventIds } from '../event-ids.ts';
import { money, shortMoney } from '../money.ts';

/** Events drawn at most: those that brought or cost most. */
const MOST = 24;
/** Letters of a name beside its bar, and where values are told. */
const LETTERS = 22;
const TOLD_LETTERS = 48;

/** What each event brought, all its trades together. */
export const pnlByEvent: BacktestChart = {
  name: 'Result by event',
  section: 'trades',
  explanation:
    'Net profit or loss of all trades of one event, by the size of it. Where a few bars make the whole result, so do a few events.',
  draw({ plot, result }) {
    const trades = rowsIn(result.tables.trades);
    if (trades.length === 0) return [];
    const ids = eventIds(result);
    const events = [...groupedBy(trades, ({ observation }) => ids.get(observation)!)].map(([event, own]) => ({
      name: plain(event),
      event: truncated(plain(event), LETTERS),
      own,
      net: own.reduce((sum, { net_pnl }) => sum + net_pnl, 0),
    }));
    const shown = events
      .toSorted((a, b) => Math.abs(b.net) - Math.abs(a.net))
      .slice(0, MOST)
      .toSorted((a, b) => b.net - a.net)
      .map((one, i) => ({ ...one, key: `${i} ${one.event}` }));
    const gained = events.filter(({ net }) => net > 0).length;
    const names = new Map(shown.map(({ key, event }) => [key, event]));
    const title = `Result by event: ${gained} of ${events.length} gained`;
    const left = events.length - shown.length;
    const subtitle = `net, ${result.currency}${left === 0 ? '' : `; the ${shown.length} largest, ${left} more in the table trades`}`;
    const marks = [
      plot.gridX({ strokeOpacity: 0.12, ticks: 6 }),
      plot.axisX({ label: null, ticks: 6, tickSize: 0, text: tickLabels(shortMoney) }),
      plot.axisY({
        label: null,
        tickSize: 0,
        fontSize: 10.5,
        tickFormat: (key: string) => names.get(key) ?? key,
      }),
      plot.barX(shown, {
        x: 'net',
        y: 'key',
        fill: ({ net }: { net: number }) => (net > 0 ? colors.holds : colors.eventDay),
      }),
      plot.ruleX([0], { strokeOpacity: 0.5 }),
      namedReadouts(plot, shown, { y: 'key' }, ({ name, own, net }) => [
        truncated(name, TOLD_LETTERS),
        `net ${result.currency} ${money(net, 2)} of ${counted(own.length, 'trade')}`,
      ]),
    ];
    return [
      {
        subject: 'pnl-by-event',
        name: [],
        alt: `${title}. Best ${shown[0]!.event} ${money(shown[0]!.net)}, worst ${shown.at(-1)!.event} ${money(shown.at(-1)!.net)} ${result.currency}.`,
        options: framed(plot, { title, subtitle }, marks, {
          marginLeft: 160,
          height: Math.max(170, 102 + 17 * shown.length),
          color: { type: 'identity' },
          y: { domain: shown.map(({ key }) => key), padding: 0.25 },
        }),
      },
    ];
  },
};
