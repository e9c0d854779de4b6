/**
 * Times `backtestEvents` on seeded prices of 500 securities over 2,520 sessions, 1,000 to 100,000 events held for five
 * sessions, beside a plain loop over the same arrays that knows no calendar, cash, charge or table.
 * `npm run bench:backtest [-- EVENTS…]`.
 */
import { backtestEvents } from '../../src/backtest/backtest-events.ts';
import type { EventRow } from '../../src/events/event.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import { type EpochDay, formatDay, isWeekend, parseDay } from '../../src/time/day.ts';
import { drawsFrom } from '../abnormal/made-up.ts';

const SECURITIES = 500;
const SESSIONS = 2520;
const HOLDING = 5;
const REPETITIONS = 3;

const { uniform, normal } = drawsFrom(42);
const days: EpochDay[] = [];
for (let day = parseDay('2010-01-04')!; days.length < SESSIONS; day = (day + 1) as EpochDay) {
  if (!isWeekend(day)) days.push(day);
}
const dates = days.map(formatDay);
const prices = Array.from({ length: SECURITIES }, (_, s) => walk(`S${s}`));

function walk(symbol: string): PriceSeries {
  const [open, high, low, close] = [0, 1, 2, 3].map(() => new Float64Array(SESSIONS));
  let last = 10 * 30 ** uniform();
  for (let t = 0; t < SESSIONS; t++) {
    open![t] = last * (1 + 0.005 * normal());
    close![t] = last = open![t]! * (1 + 0.015 * normal());
    high![t] = Math.max(open![t]!, last) * 1.005;
    low![t] = Math.min(open![t]!, last) * 0.995;
  }
  return {
    symbol,
    days: Int32Array.from(days),
    columns: { open: open!, high: high!, low: low!, close: close! },
  };
}

/** Events at the open of random sessions of random securities, ten sessions from either end. */
function draw(count: number): {
  readonly rows: EventRow[];
  readonly at: readonly (readonly [number, number])[];
} {
  const at = Array.from({ length: count }, () => {
    return [Math.floor(uniform() * SECURITIES), 10 + Math.floor(uniform() * (SESSIONS - 20))] as const;
  });
  const rows = at.map(([s, t], i) => {
    return { event_id: `E${i}`, announced_at: `${dates[t]} before-open`, security: `S${s}` };
  });
  return { rows, at };
}

/** Open to the fifth close, 100 shares, a tenth of a percent a side. */
function plainLoop(at: readonly (readonly [number, number])[]): number {
  let total = 0;
  for (const [s, t] of at) {
    const { open, close } = prices[s]!.columns;
    const [entry, exit] = [open![t]!, close![t + HOLDING]!];
    total += 100 * (exit - entry - 0.001 * (entry + exit));
  }
  return total;
}

/** Medians of wall and processor time. */
function timed<T>(run: () => T): {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly result: T;
} {
  const [wall, cpu]: [number[], number[]] = [[], []];
  let result!: T;
  for (let i = 0; i < REPETITIONS; i++) {
    const [started, used] = [process.hrtime.bigint(), process.cpuUsage()];
    result = run();
    wall.push(Number(process.hrtime.bigint() - started) / 1e9);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1e6);
  }
  return { seconds: median(wall), cpuSeconds: median(cpu), result };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [1000, 10_000, 100_000];
console.log(
  'events    backtest s   CPU s   events/s   plain loop s   net P&L agrees to   (medians of',
  REPETITIONS,
  'runs)',
);
for (const count of counts) {
  const { rows, at } = draw(count);
  const strategy = {
    capital: 1e12,
    shares: 'whole',
    ticks: 'none',
    sizing: { by: 'shares', value: 100 },
    exit: { sessions: HOLDING, at: 'close' },
    costs: { exchangeFees: false, commission: { rate: 0.001 } },
  } as const;
  const { seconds, cpuSeconds, result } = timed(() =>
    backtestEvents(strategy, { sessions: 'prices', prices, events: rows }),
  );
  const loop = timed(() => plainLoop(at));
  const net = result.tables.trades.columns.net_pnl.reduce((sum, value) => sum + value, 0);
  const columns = [
    seconds.toFixed(2),
    cpuSeconds.toFixed(2),
    (count / seconds).toFixed(0),
    loop.seconds.toFixed(5),
    Math.abs(net / loop.result - 1).toExponential(1),
  ];
  console.log(
    String(count).padStart(6),
    columns.map((text, i) => text.padStart([13, 8, 11, 15, 20][i]!)).join(''),
  );
}
