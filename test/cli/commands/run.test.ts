import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../../src/table/schemas.ts';
import { eventstudy, overlappingStudy, sampleStudy } from '../command.ts';

describe('eventstudy run', () => {
  test('says the session of each announcement, the abnormal return and what became of the claim', async () => {
    const folder = sampleStudy();
    const { code, out } = await eventstudy('run', join(folder, 'study.yaml'), '--out', join(folder, 'out'));
    expect(code).toBe(0);
    expect(out).toMatch(/SMIC \(0981\.HK\) \+10% +Fri 2026-04-24 +\+10\.01 % +holds/);
    expect(out).toMatch(/Mon 2026-04-27 +\+6\.14 % +fails/);
    expect(out.split('\n').length).toBeLessThan(90);
  });

  test('prints with --json the tables and nothing else, the same as results.json', async () => {
    const folder = sampleStudy();
    const { out } = await eventstudy(
      'run',
      join(folder, 'study.yaml'),
      '--out',
      join(folder, 'out'),
      '--json',
    );
    const { tables } = JSON.parse(out) as { tables: Record<string, unknown[]> };
    expect(Object.keys(tables)).toEqual(Object.keys(schemas));
    expect(out).toBe(readFileSync(join(folder, 'out/results.json'), 'utf8'));
  });

  test('writes nothing to the terminal but results when it is to be quiet', async () => {
    const folder = sampleStudy();
    const { err } = await eventstudy(
      'run',
      join(folder, 'study.yaml'),
      '--out',
      join(folder, 'out'),
      '--quiet',
    );
    expect(err).toBe('');
  });

  test('writes with --format what is asked for, and knows what it cannot write', async () => {
    const folder = sampleStudy();
    const [study, out] = [join(folder, 'study.yaml'), join(folder, 'out')];
    const { code, err } = await eventstudy('run', study, '--out', out, '--format', 'tex, json');
    expect([code, err]).toEqual([0, expect.stringMatching(/^\n\d+ files in .*out\n$/)]);
    expect(readdirSync(out).toSorted()).toEqual([
      'figures',
      'manifest.json',
      'references.bib',
      'report.tex',
      'results.json',
    ]);
    expect(await eventstudy('run', study, '--out', out, '--format', 'html,text')).toMatchObject({
      code: 2,
      err: 'a format must be known, got "text"; did you mean "tex"? legal: csv, html, json, jsonl, md, parquet, pdf, png, tex, xlsx\n',
    });
  });

  test('does a shard alone and says how to go on', async () => {
    const folder = sampleStudy();
    const [file, parts] = [join(folder, 'study.yaml'), join(folder, 'parts')];
    const { code, out, err } = await eventstudy('run', file, '--shard', '1/2', '--out', parts);
    expect([code, out]).toEqual([0, `shard 1/2: 1 of 1 parts in ${parts}\n`]);
    expect(err).toBe(
      `when every shard is done: eventstudy merge ${file} ${parts}, with the folders of the other shards where they have their own\n`,
    );
    expect(readdirSync(join(parts, 'blocks'))).toEqual(['000000.part', 'work.json']);
  });

  test('says so in words that can be pasted', async () => {
    const folder = sampleStudy();
    const [file, parts] = [join(folder, 'study.yaml'), join(folder, 'my parts')];
    const { err } = await eventstudy('run', file, '--shard', '1/2', '--out', parts);
    expect(err).toContain(`: eventstudy merge ${file} '${parts}', with `);
  });

  test('refuses a shard that is none before it reads anything', async () => {
    const { code, err } = await eventstudy('run', 'nowhere.yaml', '--shard', '3/2');
    expect(code).toBe(2);
    expect(err).toContain(
      'shard must be a number and how many there are, at most 999999, such as 2/5, got "3/2"',
    );
  });

  test.each([
    ['the sample study', sampleStudy],
    ['windows that overlap', overlappingStudy],
  ])(
    'goes on from a checkpoint to the same bytes, and refuses that of another study: %s',
    async (_, made) => {
      const folder = made();
      const run = (study: string, out: string) =>
        eventstudy(
          'run',
          join(folder, study),
          '--out',
          join(folder, out),
          '--checkpoint',
          join(folder, 'kept'),
          '--json',
        );
      const { out: first } = await run('study.yaml', 'first');
      const { out: second } = await run('study.yaml', 'second');
      expect(second).toBe(first);
      const other = readFileSync(join(folder, 'study.yaml'), 'utf8').replace(/^seed: .*/m, 'seed: 9');
      writeFileSync(join(folder, 'other.yaml'), other);
      const { code, err } = await run('other.yaml', 'third');
      expect(code).toBe(2);
      expect(err).toContain('finished parts must be of this study, with this data, by eventstudy');
      expect(readdirSync(folder)).not.toContain('third');
    },
  );

  test('knows what stands beside --redis, and that nobody answers there', async () => {
    const study = join(sampleStudy(), 'study.yaml');
    expect(await eventstudy('run', study, '--share', 'parts')).toMatchObject({
      code: 2,
      err: '--share must stand beside --redis, got "parts"\n',
    });
    expect(await eventstudy('run', study, '--attempts', '2')).toMatchObject({
      code: 2,
      err: '--attempts must stand beside --redis, got 2\n',
    });
    const nobody = ['--redis', 'redis://127.0.0.1:1'];
    expect(await eventstudy('run', study, ...nobody)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--redis must be the address of a Redis that answers'),
    });
    expect(await eventstudy('run', study, ...nobody, '--threads', '2')).toMatchObject({
      code: 2,
      err: expect.stringContaining("'--redis <url>' cannot be used with option '--threads <n>'"),
    });
  });
});
