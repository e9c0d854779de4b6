import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consentPage, yahooChart } from '../../io/fetch/recorded.ts';
import { serverOf } from '../../io/fetch/server.ts';
import { eventstudy, temporaryFolder } from '../command.ts';

const days = ['--from', '2026-04-22', '--to', '2026-04-24'];

describe('eventstudy fetch', () => {
  test('says what came and where it is; what it is adjusted for stands beside it', async () => {
    const out = join(temporaryFolder(), 'prices');
    const { baseUrl } = await serverOf({ body: yahooChart() });
    const said = await eventstudy('fetch', '0981.HK', ...days, '--out', out, '--base-url', baseUrl);
    expect([said.code, said.out]).toEqual([
      0,
      `0981.HK: 3 rows, 2026-04-22 to 2026-04-24, in ${join(out, '0981.HK.csv')}\n`,
    ]);
    expect(said.err).toContain(
      'close and volume are adjusted for splits, adj_close for splits and dividends',
    );
  });

  test('a symbol that fails is an error, the others are kept', async () => {
    const out = temporaryFolder();
    const { baseUrl } = await serverOf({ body: consentPage }, { body: yahooChart() });
    const said = await eventstudy(
      'fetch',
      'BAD',
      '0981.HK',
      ...days,
      '--out',
      out,
      '--base-url',
      baseUrl,
      '--quiet',
    );
    expect(said.code).toBe(1);
    expect(said.out).toMatch(/^0981\.HK: 3 rows/);
    expect(said.err).toMatch(/^BAD: the answer of Yahoo must be a chart in JSON/);
    expect(readdirSync(out).toSorted()).toEqual(['0981.HK.csv', 'raw']);
  });

  test('a symbol that is a path leaves no trace anywhere', async () => {
    const parent = temporaryFolder();
    const out = join(parent, 'a', 'b', 'prices');
    const said = await eventstudy('fetch', '../../x', ...days, '--out', out);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain('a symbol must be letters');
    expect([existsSync(out), readdirSync(parent)]).toEqual([false, []]);
  });

  test('no symbol, no dates and a source that is none are wrong questions', async () => {
    const out = temporaryFolder();
    expect(await eventstudy('fetch', ...days, '--out', out)).toMatchObject({
      code: 2,
      err: expect.stringContaining("missing required argument 'symbols'"),
    });
    expect(await eventstudy('fetch', 'A', '--out', out)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--from <date>'),
    });
    expect(await eventstudy('fetch', 'A', ...days, '--out', out, '--source', 'stoq')).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean "stooq"?'),
    });
  });

  test('its help tells what is adjusted for what', async () => {
    const { out } = await eventstudy('fetch', '--help');
    expect(out).toContain('stooq   close for splits and dividends; there is no adj_close');
    expect(out).not.toContain('base-url');
  });
});
