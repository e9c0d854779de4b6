import type { Claim } from '../audit/claims/claim.ts';
import { isUnreadable, readClaims } from '../audit/claims/read-claims.ts';
import type { ClaimName } from '../audit/claims/subject.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import type { StudyEvent } from '../events/event.ts';
import type { List } from '../numeric/list.ts';
import type { Settings } from './settings.ts';

type Named = Pick<Settings, 'securities'>;

/** The claims an event makes about one of its securities; none where its cell cannot be read. */
export function claimsAbout(event: StudyEvent, symbol: string, settings: Named): Claim[] {
  const read = readClaims(event.claim, namesIn(event, settings));
  if (isUnreadable(read)) return [];
  return read.filter(({ security }) => security === undefined || security === symbol);
}

/** Claims that cannot be read, or that name a security their event does not. */
export function claimFaults(events: List<StudyEvent>, settings: Named): Finding[] {
  return events.flatMap((event): Finding[] => {
    if (event.claim === '') return [];
    const read = readClaims(event.claim, namesIn(event, settings));
    if (!isUnreadable(read)) return [];
    const message = must({ ...read, what: `${read.what} of event "${event.id}"` });
    const found = { code: 'bad-claim', column: 'claim', value: event.claim, message };
    return [{ severity: 'error', ...found, ...event.place }];
  });
}

/** A claim calls a security by its symbol or by the name the study gives it. */
function namesIn({ securities }: StudyEvent, settings: Named): ClaimName[] {
  return securities.flatMap((symbol) => {
    const name = settings.securities[symbol]?.name;
    return [{ name: symbol, symbol }, ...(name === undefined || name === symbol ? [] : [{ name, symbol }])];
  });
}
