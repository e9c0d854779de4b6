import * as studentT from '../../numeric/distributions/student-t.ts';
import type { Diagnostic } from './diagnostic.ts';

/** CAR over the days of the event window before day 0, over its standard error; t with the degrees of freedom of s. */
export const preTrend: Diagnostic = {
  name: 'Pre-trend',
  reference: 'Brown & Warner (1985), Using daily stock returns: the case of event studies, JFE 14',
  nullHypothesis: 'Abnormal returns before the event sum to zero on average.',
  verdicts: {
    troubled:
      'the price moved before the event: it leaked, it was expected, or something else was going on; the event day tells only what was left',
    sound: 'no sign of a move before the event',
  },
  diagnose({ beforeEvent, degreesOfFreedom }) {
    if (beforeEvent === undefined) return { reason: 'the event window has no day before day 0' };
    if (beforeEvent.days === 0) return { reason: 'no day before day 0 has an abnormal return' };
    const { standardised: statistic } = beforeEvent;
    return {
      statistic,
      degreesOfFreedom,
      evidence: { pValue: studentT.twoSided(statistic, degreesOfFreedom) },
    };
  },
};
