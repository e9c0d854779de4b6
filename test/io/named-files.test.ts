import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, whyUnreadable } from '../../src/io/named-files.ts';
import { scratchFolder } from './scratch.ts';
import { canBeUnprivileged, unprivileged } from './unprivileged.ts';

const folder = scratchFolder({ 'a.csv': 'x', 'b.csv': 'x', 'prices/AAA.csv': 'x', 'prices/BBB.csv': 'x' });
const messages = async (named: Parameters<typeof filesOf>[0]) =>
  Object.values(await filesOf(named, folder, {})).flatMap(({ findings }) =>
    findings.map(({ message }) => message),
  );

test('prices may be a folder, a pattern, or a list of both; each file once', async () => {
  const { prices } = await filesOf({ prices: ['prices', 'prices/A*.csv'] }, folder, {});
  expect(prices.files).toEqual(['AAA.csv', 'BBB.csv'].map((name) => join(folder, 'prices', name)));
});

test('a folder is no file of events, factors or characteristics', async () => {
  for (const key of ['events', 'factors', 'characteristics'] as const)
    expect(await messages({ [key]: 'prices' })).toEqual([
      `${key} must name a file that can be read, got "${join(folder, 'prices')}"; paths are relative to the study file`,
    ]);
  expect(await whyUnreadable(folder, 'it is no file')).toBe('it is no file');
});

test('events are one file: a pattern that matches several is refused, and they are named', async () => {
  expect(await messages({ events: '*.csv' })).toEqual([
    `events must name one file, got "*.csv"; it matches ${join(folder, 'a.csv')}, ${join(folder, 'b.csv')}`,
  ]);
  expect(await messages({ events: 'a*.csv' })).toEqual([]);
});

test('links that lead nowhere are warned of by name, the first five, at the key that names them', async () => {
  const own = scratchFolder({ 'p/A.csv': 'x' });
  for (let i = 0; i < 7; i++) symlinkSync('nowhere', join(own, `p/L${i}.csv`));
  const { prices } = await filesOf({ prices: 'p' }, own, {
    'prices/0': { file: 'study.yaml', line: 3, column: '9' },
  });
  expect(prices.files).toEqual([join(own, 'p/A.csv')]);
  expect(prices.findings).toEqual([]);
  expect(prices.warnings).toEqual([
    {
      severity: 'warning',
      code: 'no-files',
      file: 'study.yaml',
      line: 3,
      column: '9',
      message:
        'not read, for they are no files but links that lead nowhere, pipes, sockets or devices: "p/L0.csv", "p/L1.csv", "p/L2.csv", "p/L3.csv", "p/L4.csv" and 2 more',
    },
  ]);
});

test.skipIf(process.platform === 'win32')('a socket is no file, either; a pipe is one', async () => {
  const own = scratchFolder({});
  execFileSync('mkfifo', [join(own, 'pipe')]);
  const server = createServer().listen(join(own, 'socket'));
  await once(server, 'listening');
  const { events } = await filesOf({ events: 'socket' }, own, {});
  expect(events.findings[0]!.message).toContain('it is a device or a socket');
  expect((await filesOf({ events: 'pipe' }, own, {})).events.findings).toEqual([]);
  server.close();
});

test.skipIf(!existsSync('/dev/zero'))('a device is no file of a study: it need not end', async () => {
  expect(await messages({ prices: '/dev/zero', events: '/dev/zero' })).toEqual(
    ['prices', 'events'].map(
      (key) =>
        `${key} must name a file that can be read, got "/dev/zero"; it is a device or a socket, which need not end`,
    ),
  );
});

test.runIf(canBeUnprivileged)('a file that may not be read is not told as absent', async () => {
  const own = scratchFolder({ 'shut/events.csv': 'x' });
  chmodSync(join(own, 'shut'), 0);
  const { events } = await unprivileged(own, () => filesOf({ events: 'shut/events.csv' }, own, {}));
  chmodSync(join(own, 'shut'), 0o700);
  expect(events.findings.map(({ message }) => message)).toEqual([
    `events must name a file that can be read, got "${join(own, 'shut/events.csv')}"; you may not read it`,
  ]);
});

test.runIf(canBeUnprivileged)(
  'a folder that may not be read is told, whether others have files or not',
  async () => {
    const own = scratchFolder({ 'p/a/A.csv': 'x', 'p/b/B.csv': 'x' });
    chmodSync(join(own, 'p/b'), 0);
    const { all, alone } = await unprivileged(own, async () => ({
      all: (await filesOf({ prices: 'p/**/*.csv' }, own, {})).prices,
      alone: (await filesOf({ prices: 'p/b' }, own, {})).prices,
    }));
    chmodSync(join(own, 'p/b'), 0o700);
    expect(all).toMatchObject({
      files: [join(own, 'p/a/A.csv')],
      findings: [],
      warnings: [
        { code: 'closed-folder', message: 'folders not looked into, for you may not read them: "p/b"' },
      ],
    });
    expect(alone).toMatchObject({
      files: [],
      findings: [{ message: expect.stringMatching(/^a pattern must match .*; you may not read .*p\/b$/) }],
      warnings: [],
    });
  },
);
