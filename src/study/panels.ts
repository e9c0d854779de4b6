import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { StudyEvent } from '../events/event.ts';
import type { List } from '../numeric/list.ts';
import { type FactorSeries, factorOnSessions } from '../prices/factors.ts';
import { buildPanel, type PanelPrices, type ReturnPanel } from '../prices/panel.ts';
import type { Security } from '../prices/security.ts';
import { exchangeCalendar, type TradingCalendar } from '../time/calendar.ts';
import { type Calendars, calendarOf } from './calendars.ts';
import { type Securities, securitiesOf } from './securities.ts';
import type { Registries, Settings } from './settings.ts';

/** The factor columns of a study: by the column's name in the panel, the factor and its source. */
export type StudyFactors = ReadonlyMap<string, readonly [factor: string, source: FactorSeries]>;

/** Where most published factors are from: what is assumed for securities of the same clock. */
const FACTOR_EXCHANGE = 'XNYS';

/**
 * Factors beside securities of another clock, in a study that does not say whose factors they are: taken for New York's
 * they would be lagged by a day, and a market's own factors must not be.
 */
export function unstatedFactorExchange(
  factors: StudyFactors,
  members: readonly Security[],
  { factorExchange }: Settings,
  { exchanges }: Registries,
): Finding[] {
  if (factors.size === 0 || factorExchange !== undefined) return [];
  const other = members.find(
    ({ exchange }) => exchanges[exchange]!.zone !== exchanges[FACTOR_EXCHANGE]?.zone,
  );
  if (other === undefined) return [];
  const message = must({
    what: 'factorExchange',
    legal: `be said, since ${other.symbol} trades on ${other.exchange}`,
    given: undefined,
    remedy: `write factorExchange: ${other.exchange} for factors of that market, or factorExchange: ${FACTOR_EXCHANGE} for New York's, which are then lagged`,
  });
  return [{ severity: 'error', code: 'factor-exchange', column: 'factors', message }];
}

/** A panel for each exchange that securities of the events trade on, of these securities alone. */
export function studyPanels(
  events: List<StudyEvent>,
  prices: PanelPrices,
  securities: Securities,
  calendars: Calendars,
  factors: StudyFactors,
  settings: Settings,
  registries: Registries,
): Map<string, ReturnPanel> {
  const members = securitiesOf(events, securities);
  const own = factors.size === 0 ? undefined : factorCalendar(calendars, settings, registries);
  const benchmarkCalendar = (symbol: string) => calendarOf(symbol, securities, calendars);
  return new Map(
    [...new Set(members.map(({ exchange }) => exchange))].map((exchange) => {
      const calendar = calendars.get(exchange)!;
      const ofExchange = members.filter((member) => member.exchange === exchange);
      const placed = [...factors].map(([column, [factor, source]]) => {
        return [column, factorOnSessions(source, factor, calendar, own!)] as const;
      });
      return [
        exchange,
        buildPanel(ofExchange, prices, calendar, benchmarkCalendar, settings, new Map(placed)),
      ];
    }),
  );
}

/** Sessions between a factor's first and last day that it has no value on: estimation windows over them are shorter. */
export function factorGaps(
  factors: StudyFactors,
  calendars: Calendars,
  settings: Settings,
  registries: Registries,
): Finding[] {
  if (factors.size === 0) return [];
  const own = factorCalendar(calendars, settings, registries);
  return [...factors.values()].flatMap(([factor, source]): Finding[] => {
    const { days, columns } = source;
    const known = new Set([...days].filter((_, row) => !Number.isNaN(columns[factor]![row]!)));
    const [first, last] = [days[0]!, days[days.length - 1]!];
    const missing = own.isoDates.filter((_, session) => {
      const day = own.sessions[session]!;
      return day > first && day < last && !known.has(day);
    });
    if (missing.length === 0) return [];
    const message =
      `${factor} has no value on ${missing.length} ${missing.length === 1 ? 'session' : 'sessions'} of ` +
      `${own.exchange.mic}, the first ${missing[0]}: those days have no abnormal return, and estimation goes without them`;
    return [
      {
        severity: 'warning',
        code: 'factor-gap',
        file: source.source,
        column: factor,
        date: missing[0]!,
        message,
      },
    ];
  });
}

function factorCalendar(
  calendars: Calendars,
  { factorExchange = FACTOR_EXCHANGE }: Settings,
  { exchanges }: Registries,
): TradingCalendar {
  return calendars.get(factorExchange) ?? exchangeCalendar(exchanges[factorExchange]!);
}
