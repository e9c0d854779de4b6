import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventstudy, sampleStudy } from '../command.ts';

test('eventstudy align says session, phase, rule, local time and what else might be meant', async () => {
  const { code, out } = await eventstudy('align', join(sampleStudy(), 'study.yaml'));
  expect(code).toBe(0);
  expect(out).toContain(
    '0981.HK → Fri 2026-04-24 · during · during the session, that session · 2026-04-24T10:45:51+08:00',
  );
  expect(out).toContain('0981.HK → Mon 2026-04-27 · non-session · date without a time, the next session');
  expect(out).toContain('otherwise Friday 24 April 2026 if the news came before that date');
});
