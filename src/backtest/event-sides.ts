import type { Finding } from '../errors/finding.ts';
import { must, nearest } from '../errors/message.ts';
import type { StudyEvent } from '../events/event.ts';
import type { List } from '../numeric/list.ts';
import type { Observation } from '../study/observations.ts';
import { event, sides } from './strategies/event.ts';
import type { ResolvedStrategy } from './strategy.ts';

type Asked = Pick<ResolvedStrategy, 'decider'>;

/** That the events say nothing about their side, where they are to say it. */
export function noSideColumn({ decider }: Asked, observations: List<Observation>): Finding[] {
  if (decider !== event || eventsOf(observations).some(({ extra }) => extra.side !== undefined)) return [];
  const message = must({
    what: 'the events of side: event',
    legal: 'have a column side',
    given: undefined,
    remedy: 'write long, short, 1 or -1 in it, or leave it empty for no trade',
  });
  return [{ severity: 'error', code: 'no-side-column', column: 'side', message }];
}

/** Rows of the events whose side is none. */
export function sideFaults({ decider }: Asked, observations: List<Observation>): Finding[] {
  if (decider !== event) return [];
  return eventsOf(observations).flatMap(({ id, extra, place }): Finding[] => {
    const { side = '' } = extra;
    if (sides.has(side)) return [];
    const meant = nearest(side, ['long', 'short']);
    const message = must({
      what: `side of event "${id}"`,
      legal: 'be long, short, 1 or -1, or empty for no trade',
      given: side,
      ...(meant === undefined ? {} : { remedy: `did you mean "${meant}"?` }),
    });
    return [{ severity: 'error', code: 'bad-event', column: 'side', value: side, message, ...place }];
  });
}

/** Those of some observations that may be traded, each once. */
function eventsOf(observations: List<Observation>): StudyEvent[] {
  const events = observations.map(({ event: own }) => own).filter(({ kind }) => kind === 'event');
  return [...new Set(events)];
}
