import { JUMP_DEVIATION } from '../../../audit/event-day-posterior.ts';
import { scanRange } from '../../../study/reaction-scan.ts';
import type { Settings } from '../../../study/settings.ts';
import { counted, levelSaid, windowName } from '../../numbers.ts';
import { citing } from '../prose.ts';
import type { SettingSentences } from './setting-sentences.ts';

/** By how many sessions day 0 was moved. */
export const dateSensitivity: SettingSentences = ({ settings: { dateSensitivity: asked } }) => [
  [
    `The abnormal return of day 0 is also told with day 0 up to ${counted(asked.reach, 'session')} earlier or later, the estimation window moved along.`,
  ],
];

/** How the session that reacted was sought, and when a date is doubted. */
export const reactionScan: SettingSentences = ({ settings }) => [
  [
    `The sessions ${windowName(...scanRange(settings))} relative to day 0 are scanned one by one for the reaction: a session stands out where the two-sided p-value of its abnormal return, adjusted for all sessions looked at`,
    ...citing(SIDAK),
    `, is at most ${levelSaid(1 - settings.confidence)}.`,
  ],
  [`A date is doubted, and not moved, where day 0 does not stand out and ${nearSaid(settings)} does.`],
  [
    'Beside each session stand the share of runs of the estimation window, which overlap, with as large a statistic, the rank of its abnormal return among those of the estimation window',
    ...citing(RANK),
    ', and the probability that the event fell on it, by a normal jump',
    ...citing(POSTERIOR),
    ` of ${JUMP_DEVIATION} standard deviations.`,
  ],
];

/** The sessions whose reaction speaks against a date: those as near as it may be wrong, as far as they are scanned. */
function nearSaid(settings: Settings): string {
  const { reach } = settings.dateSensitivity;
  const [from, to] = scanRange(settings);
  const [first, last] = [Math.max(from, -reach), Math.min(to, reach)];
  return -first === last
    ? `a session within ${last} of it`
    : `one of the other sessions ${windowName(first, last)}`;
}

const SIDAK =
  'Šidák (1967), Rectangular confidence regions for the means of multivariate normal distributions, JASA 62';
const RANK = 'Gelbach, Helland & Klick (2013), Valid inference in single-firm, single-event studies, ALER 15';
const POSTERIOR =
  'Ball & Torous (1988), Investigating security-price performance in the presence of event-date uncertainty, JFE 22';
