import { type Block, runBlock } from '../../src/study/block.ts';
import { type Prepared, prepare } from '../../src/study/prepare.ts';
import { everything, joinedStudy, toldStudy } from '../../src/study/run.ts';
import { schemas, type TableName } from '../../src/table/schemas.ts';
import { eventOn, market, studyOf } from './made-up.ts';

/** Observations of a block: few, so that a small study has several. */
const AT_ONCE = 4;

/** The blocks of a study, small ones. */
export function* blocksOf({ observations, context }: Prepared): Generator<Block> {
  for (let from = 0; from < observations.length; from += AT_ONCE)
    yield runBlock(observations.slice(from, from + AT_ONCE), context);
}

const events = Array.from({ length: 10 }, (_, i) =>
  eventOn(60 + 7 * i, i % 2 === 0 ? 'S0 S1' : 'S2', { event_id: `e${i}`, group: i === 0 ? 'first' : '' }),
);
const study = studyOf(market(10, 3, 160), [...events, eventOn(3, 'S0', { event_id: 'early' })], {
  adjust: ['holm', 'benjamini-hochberg', 'max-t'],
  models: ['market-model', 'mean-adjusted'],
  tables: Object.keys(schemas) as TableName[],
});
const ready = prepare(study, everything);

/** Sixteen observations in four blocks, every table, told in memory. */
export const severalEvents = { study, ready, result: toldStudy(joinedStudy(ready, blocksOf(ready))) };
