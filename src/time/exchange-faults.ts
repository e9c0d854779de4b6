import { hasKeys } from '../errors/demand.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { Exchange } from './exchange.ts';
import { exchanges as everyExchange } from './registry.ts';
import { isZone } from './zone.ts';

/**
 * What is wrong with exchanges of the caller's own: one is looked up by its `mic`, which another name for the same exchange
 * leaves as it is, and its clock by its `zone`.
 */
export function exchangeFaults(exchanges: Readonly<Record<string, Exchange>>): Finding[] {
  return Object.entries(exchanges).flatMap(([key, exchange]) => {
    if (!hasKeys(exchange, 'suffixes', 'indexes', 'hours', 'closures'))
      return [fault(`exchanges.${key}`, 'be an exchange, such as exchanges.XHKG', exchange)];
    const { mic, zone } = exchange;
    const faults: Finding[] = [];
    if (exchanges[mic] !== exchange)
      faults.push(fault(`mic of exchanges.${key}`, `be ${key}, the key it stands under`, mic));
    if (!shipped.has(exchange) && !isNamedZone(zone))
      faults.push(fault(`zone of exchanges.${key}`, 'be an IANA time zone, such as Asia/Hong_Kong', zone));
    return faults;
  });
}

/** Those of the package: their facts are sound, and to ask the platform for a zone takes milliseconds. */
const shipped: ReadonlySet<Exchange> = new Set(Object.values(everyExchange));

function isNamedZone(zone: unknown): boolean {
  // Intl takes no zone at all for that of this machine.
  return typeof zone === 'string' && isZone(zone);
}

function fault(what: string, legal: string, given: unknown): Finding {
  return { severity: 'error', code: 'bad-exchange', message: must({ what, legal, given }) };
}
