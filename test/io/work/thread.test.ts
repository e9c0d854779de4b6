import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { expect, test } from 'vitest';
import { workKind } from '../../../src/study/work/registry.ts';
import { works } from '../../study/work/made-up.ts';
import { compiled } from '../compiled.ts';

test('a thread does the parts of the work it was begun with', async () => {
  const { kind, setup, parts } = works.repetitions;
  const filename = join(compiled(), 'io/work/thread.js');
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1, workerData: { kind, setup } });
  try {
    expect(await pool.run(parts.at(2))).toEqual(workKind(kind).begin(setup)(parts.at(2)));
  } finally {
    await pool.destroy();
  }
}, 120_000);
