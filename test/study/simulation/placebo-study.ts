import { everything } from '../../../src/study/run.ts';
import { prepareSimulation, type Simulation } from '../../../src/study/simulation/prepare.ts';
import type { SimulationOptions } from '../../../src/study/simulation/question.ts';
import type { Study } from '../../../src/study/study.ts';
import { eventOn, market, studyOf } from '../made-up.ts';

/** Four securities over 200 sessions: two on one day, one on another, one that is only a rival. */
export function placeboStudy(own: object = {}): Study {
  return studyOf(
    market(7, 4, 200),
    [
      eventOn(80, 'S0 S1'),
      eventOn(120, 'S2'),
      eventOn(150, 'S0', { kind: 'confounder' }),
      eventOn(160, 'S3', { kind: 'confounder' }),
    ],
    { tests: ['bmp-t', 'cross-sectional-t', 'lyon-barber-tsai-t'], ...own },
  );
}

export function placeboSimulation(own: object = {}, options: SimulationOptions = {}): Simulation {
  return prepareSimulation(placeboStudy(own), options, everything);
}
