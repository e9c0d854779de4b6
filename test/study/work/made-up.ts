import { runBlocks } from '../../../src/study/block.ts';
import { type Prepared, prepare } from '../../../src/study/prepare.ts';
import { resamplingQuestion } from '../../../src/study/resampling.ts';
import { everything, joinedStudy } from '../../../src/study/run.ts';
import { planCurves } from '../../../src/study/specifications/plan.ts';
import type { Study } from '../../../src/study/study.ts';
import { blockWork } from '../../../src/study/work/blocks.ts';
import { designWork } from '../../../src/study/work/designs.ts';
import type { Work } from '../../../src/study/work/registry.ts';
import { repetitionWork } from '../../../src/study/work/repetitions.ts';
import { resamplingWork } from '../../../src/study/work/resamplings.ts';
import { eventOn, market, studyOf } from '../made-up.ts';
import { placeboStudy } from '../simulation/placebo-study.ts';
import { curveStudy } from '../specifications/made-up.ts';

/** 2,404 observations, some of which cannot be studied, under two models: three blocks. */
export function largeStudy(own: object = {}): Study {
  const symbols = Array.from({ length: 40 }, (_, s) => `S${s}`).join(' ');
  const events = Array.from({ length: 60 }, (_, i) =>
    eventOn(45 + i, symbols, { event_id: `e${i}`, group: ['even', 'odd'][i % 2]! }),
  );
  const odd = [
    eventOn(3, 'S0', { event_id: 'early' }),
    eventOn(60, 'INDEX', { event_id: 'index' }),
    eventOn(60, 'S1', { event_id: 'rival', kind: 'confounder' }),
    eventOn(60, 'nobody', { event_id: 'unknown' }),
  ];
  return studyOf(market(3, 40, 140), [...odd, ...events], {
    models: ['market-model', 'mean-adjusted'],
    tables: ['events', 'windows', 'averages', 'tests'],
    tests: ['bmp-t', 'corrado-rank-z'],
    ...own,
  });
}

export function prepared(study: Study): Prepared {
  return prepare(study, everything);
}

/** Two events under four designs, their curves drawn on eight earlier placements, and samples drawn from theirs. */
export const curves = curveStudy(
  5,
  {
    models: ['market-model', 'mean-adjusted'],
    estimationWindows: [
      [-40, -11],
      [-35, -8],
    ],
    eventDays: [0, 1],
    draws: 8,
  },
  {
    tables: ['resampling', 'specifications', 'specification_tests', 'specification_choices'],
    resampling: { draws: 40 },
  },
);

const joined = (study: Study) => {
  const ready = prepared(study);
  return joinedStudy(ready, runBlocks(ready.observations, ready.context)).block.outcomes;
};

/** One work of every kind there is. */
export const works: { readonly [Id in Work['kind']]: Work<Id> } = {
  blocks: blockWork(prepared(largeStudy())),
  designs: designWork(curves, planCurves(prepared(curves))!),
  repetitions: repetitionWork({ study: placeboStudy(), options: { repetitions: 60, added: [0] } }, 60),
  resamplings: resamplingWork(resamplingQuestion(joined(curves), prepared(curves).context)!),
};
