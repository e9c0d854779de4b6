import { formatDay } from '../../time/day.ts';
import type { SessionsJudgement } from './judgement.ts';
import { rowFinding } from './row-finding.ts';
import { sessionGaps, suspensionLength } from './session-gaps.ts';

/** Many sessions in a row without a price: the next return carries all that happened meanwhile. */
export const suspension: SessionsJudgement = {
  of: 'sessions',
  judge: (series, calendar) =>
    sessionGaps(series, calendar)
      .filter(({ sessions }) => sessions >= suspensionLength)
      .map(({ from, to, sessions, next }) => {
        const message =
          `${series.symbol} has no row from ${formatDay(from)} to ${formatDay(to)}, ${sessions} sessions of ` +
          `${calendar.exchange.mic}: trading was suspended, it seems`;
        const finding = {
          severity: 'warning',
          code: 'suspension',
          message,
          value: String(sessions),
          until: formatDay(to),
        } as const;
        return { ...rowFinding(series, next, finding), date: formatDay(from) };
      }),
};
