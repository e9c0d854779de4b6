import { prepare } from '../../../../src/study/prepare.ts';
import { everything } from '../../../../src/study/run.ts';
import { blockWork } from '../../../../src/study/work/blocks.ts';
import type { Work } from '../../../../src/study/work/registry.ts';
import { eventOn, market, studyOf } from '../../../study/made-up.ts';

/** Observations in parts of this many, so that a little study has several. */
const SIZE = 3;

/** A work of so many little parts: the blocks of a study, cut smaller. */
export function madeUpWork(parts = 8): Work<'blocks'> {
  const events = Array.from({ length: parts }, (_, i) => eventOn(60 + i, 'S0 S1 S2'));
  const { sizes: _, ...work } = blockWork(prepare(studyOf(market(7, 3, 200), events), everything));
  const all = [...work.parts].flat();
  return { ...work, parts: Array.from({ length: parts }, (_, i) => all.slice(i * SIZE, (i + 1) * SIZE)) };
}

/** The same, one part of which cannot be done: its exchange has no panel. */
export function poisonedWork(poisoned: number, parts = 8): Work<'blocks'> {
  const work = madeUpWork(parts);
  const spoilt = work.parts.at(poisoned)!.map((one) => ({ ...one, exchange: 'XNONE' }));
  return { ...work, parts: [...work.parts].with(poisoned, spoilt) };
}
