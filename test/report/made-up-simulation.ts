import { simulateStudy } from '../../src/study/simulate.ts';
import { eventOn, market, studyOf } from '../study/made-up.ts';

/** A small simulation: two observations on one day, one on another. */
export const simulated = simulateStudy(
  studyOf(market(7, 4, 200), [eventOn(80, 'S0 S1'), eventOn(120, 'S2')], {
    title: 'A study',
    tests: ['bmp-t', 'calendar-time-t', 'grank-z', 'kolari-pynnonen-t', 'patell-z'],
  }),
  { repetitions: 120 },
);
