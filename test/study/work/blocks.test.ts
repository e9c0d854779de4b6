import { describe, expect, test } from 'vitest';
import { joinedStudy, runStudy, toldStudy } from '../../../src/study/run.ts';
import { blocks, blockWork, unpacker } from '../../../src/study/work/blocks.ts';
import { largeStudy, prepared } from './made-up.ts';

const study = largeStudy();
const ready = prepared(study);
const { setup, sizes, ...work } = blockWork(ready);
const parts = [...work.parts];

describe('the blocks of a study', () => {
  test('are of 1,024 observations, the last of what is left', () => {
    expect(parts.map(blocks.sizeOf)).toEqual([1024, 1024, 356]);
    expect(sizes).toEqual([1024, 1024, 356]);
    expect(blocks.nameOf(parts[0]!)).toBe('early:S0 to e25:S19');
    expect(blocks.nameOf(parts[0]!.slice(0, 1))).toBe('early:S0');
  });

  test('carry each panel once, and observations by its exchange', () => {
    expect([...setup.panels.keys()]).toEqual(['XNYS']);
    expect(parts[0]!.every((one) => !('panel' in one))).toBe(true);
    expect(parts[0]!.map(({ exchange }) => exchange).slice(3, 5)).toEqual([undefined, 'XNYS']);
  });

  test('done apart, in any order, come to the study’s own result', () => {
    const doPart = blocks.begin(structuredClone(setup));
    const done = [2, 0, 1].map(
      (part) => [part, structuredClone(doPart(structuredClone(parts[part]!)))] as const,
    );
    const inOrder = done.toSorted(([a], [b]) => a - b).map(([, packed]) => packed);
    expect(toldStudy(joinedStudy(ready, inOrder.map(unpacker(ready))))).toEqual(runStudy(study));
  });
});
