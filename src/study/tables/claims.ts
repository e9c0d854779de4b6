import type { SessionPrices } from '../../audit/basis.ts';
import { isUnreadable, readClaims } from '../../audit/claim.ts';
import { checkClaim } from '../../audit/claim-check.ts';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import type { StudyEvent } from '../../events/event.ts';
import { type PanelPrices, pricesOnSessions } from '../../prices/panel.ts';
import { blankTable, type Table } from '../../table/table.ts';
import { isExcluded, type ModelOutcome } from '../block.ts';
import type { StudyContext } from '../context.ts';
import type { Observation } from '../observations.ts';
import { ownPValue } from './estimated.ts';

/** Claims that cannot be read, or that name a security their event does not. */
export function claimFaults(events: readonly StudyEvent[]): Finding[] {
  return events.flatMap((event) => {
    const read = readClaims(event.claim);
    const complaints = isUnreadable(read) ? [read] : [];
    const strangers = isUnreadable(read)
      ? []
      : read.filter(({ security }) => security && !event.securities.includes(security));
    for (const { security } of strangers) {
      const remedy = `securities of the event: ${event.securities.join(', ')}`;
      complaints.push({ what: 'claim', legal: 'name a security of its event', given: security, remedy });
    }
    return complaints.map(
      (complaint): Finding => ({
        severity: 'error',
        code: 'bad-claim',
        column: 'claim',
        value: event.claim,
        message: must({ ...complaint, what: `claim of event "${event.id}"` }),
        ...event.place,
      }),
    );
  });
}

/** One row for each observation, claim, basis and session around day 0; abnormal returns by the study's first model. */
export function claimsTable(
  observations: readonly Observation[],
  prices: PanelPrices,
  outcomes: readonly ModelOutcome[],
  context: StudyContext,
): Table<'claims'> {
  const rows = observations.flatMap((observation) =>
    claimsOf(observation, prices).map((finding) => ({ observation, finding })),
  );
  const [firstModel] = context.models;
  const studied = new Map(
    outcomes.flatMap(({ observation, modelId, outcome }) =>
      modelId === firstModel?.id && !isExcluded(outcome) ? [[observation.id, outcome] as const] : [],
    ),
  );
  const table = blankTable('claims', rows.length);
  const { columns } = table;
  rows.forEach(({ observation, finding }, row) => {
    const { calendar, first } = observation.panel!;
    columns.observation[row] = observation.id;
    columns.security[row] = observation.symbol;
    columns.claim[row] = finding.claim.text;
    columns.basis[row] = finding.basis;
    columns.date[row] = calendar.isoDates[first + observation.dayZero + finding.day]!;
    columns.day[row] = finding.day;
    columns.observed[row] = finding.observed;
    columns.supported[row] = String(finding.supported);
    columns.verdict[row] = finding.verdict;
    const estimated = studied.get(observation.id);
    const cell = finding.day - context.shape.eventStart; // the first cells are the days of the event window
    if (estimated === undefined || cell < 0 || cell >= context.shape.eventDays) return;
    columns.abnormal_return[row] = estimated.contribution.event[cell]!;
    columns.p_value[row] = ownPValue(estimated, estimated.contribution.standardised[cell]!);
  });
  return table;
}

function claimsOf({ event, symbol, panel, dayZero }: Observation, prices: PanelPrices) {
  const read = readClaims(event.claim);
  if (panel === undefined || dayZero < 0 || isUnreadable(read)) return [];
  const series = prices.get(symbol)!;
  const place = (column: 'open' | 'high' | 'low' | 'close') =>
    pricesOnSessions(series, column, panel.calendar, panel.first, panel.sessions);
  const placed: SessionPrices = {
    open: place('open'),
    high: place('high'),
    low: place('low'),
    close: place('close'),
  };
  return read
    .filter(({ security }) => security === undefined || security === symbol)
    .flatMap((claim) =>
      checkClaim(claim, placed, dayZero, (at) => panel.calendar.isoDates[panel.first + at]!),
    );
}
