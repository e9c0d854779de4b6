import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventstudy, overlappingStudy, sampleStudy } from '../command.ts';

const formats = ['--format', 'csv,json,md', '--quiet'];

describe('eventstudy merge', () => {
  test.each([
    ['the sample study', sampleStudy],
    ['windows that overlap', overlappingStudy],
  ])('writes from the parts of shards the bytes of one run: %s', async (_, made) => {
    const folder = made();
    const at = (name: string) => join(folder, name);
    const file = at('study.yaml');
    for (const shard of ['1/2', '2/2']) await eventstudy('run', file, '--shard', shard, '--out', at('parts'));
    const merged = await eventstudy('merge', file, at('parts'), '--out', at('merged'), ...formats);
    const whole = await eventstudy('run', file, '--out', at('whole'), ...formats);
    expect([merged.code, merged.out]).toEqual([0, whole.out]);
    const names = readdirSync(at('whole'), { recursive: true, encoding: 'utf8' }).toSorted();
    expect(readdirSync(at('merged'), { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(names);
    for (const name of names.filter((path) => /\.\w+$/.test(path)))
      expect(readFileSync(join(at('merged'), name))).toEqual(readFileSync(join(at('whole'), name)));
  });

  test('names the parts that are missing, and writes nothing', async () => {
    const folder = sampleStudy();
    const file = join(folder, 'study.yaml');
    await eventstudy('run', file, '--shard', '2/2', '--out', join(folder, 'parts'));
    const { code, err } = await eventstudy(
      'merge',
      file,
      join(folder, 'parts'),
      '--out',
      join(folder, 'out'),
    );
    expect(code).toBe(1);
    expect(err).toContain('the shards must hold the one part of the study, got 0; run the shards of ');
    expect(readdirSync(folder)).not.toContain('out');
  });
});
