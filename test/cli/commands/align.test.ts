import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventstudy, sampleStudy } from '../command.ts';

test('eventstudy align says session, phase, rule, local time and what else might be meant', async () => {
  const { code, out } = await eventstudy('align', join(sampleStudy(), 'study.yaml'));
  expect(code).toBe(0);
  expect(out).toContain(
    '0981.HK, 1347.HK → Fri 2026-04-24 · during · during the session, that session ·\n    2026-04-24T10:45:51+08:00\n',
  );
  expect(out).toContain(
    '0981.HK, 1347.HK, NVDA → Mon 2026-04-27 · non-session · date without a time, the next session',
  );
  expect(out).toContain('otherwise Fri 2026-04-24 if the news came before that date');
});
