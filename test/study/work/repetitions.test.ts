import { expect, test } from 'vitest';
import { countRepetitions } from '../../../src/study/simulate.ts';
import { repetitions, repetitionWork } from '../../../src/study/work/repetitions.ts';
import { placeboSimulation, placeboStudy } from '../simulation/placebo-study.ts';

const work = repetitionWork({ study: placeboStudy(), options: {} }, 60);

test('repetitions are done 25 at a time, the last of what is left', () => {
  expect(work.parts).toEqual([
    { from: 0, to: 25 },
    { from: 25, to: 50 },
    { from: 50, to: 60 },
  ]);
  expect(work.parts.map(repetitions.sizeOf)).toEqual([25, 25, 10]);
  expect(repetitions.nameOf(work.parts.at(2)!)).toBe('placebo samples 51 to 60');
});

test('a part counts its own repetitions', () => {
  const counts = repetitions.begin(work.setup)(work.parts.at(2)!);
  expect(counts).toEqual(countRepetitions(placeboSimulation(), 50, 60));
});
