import { expect, test } from 'vitest';
import { alignmentText } from '../../../src/report/terminal/alignment.ts';
import { atInstant, rival, tableOf, v4 } from '../made-up.ts';

const { events } = v4.result.tables;

test('a wide terminal shows instant, local time, phase, session and rule in columns', () => {
  const text = alignmentText(events, { color: false, width: 160 });
  expect(text).toMatch(/security +instant \(UTC\) +local time +phase +session +rule/);
  expect(text).toMatch(
    /0981\.HK +2026-04-24T02:45:51Z +2026-04-24T10:45:51\+08:00 +during +Fri 2026-04-24 +during the session, that session/,
  );
  expect(text).toContain('    otherwise Fri 2026-04-24 if the news came before that date');
  expect(text).toContain('rival event, not studied');
});

test('a narrow terminal shows the same line by line', () => {
  const text = alignmentText(events, { color: false, width: 70 });
  expect(text).toContain('0981.HK → Mon 2026-04-27 · non-session · date without a time, the');
  expect(text.split('\n').every((row) => row.length <= 70)).toBe(true);
});

test('an announcement without a session says so, and why', () => {
  const lost = {
    ...atInstant,
    event_date: '',
    status: 'excluded',
    reason: 'outside-prices',
    detail: 'prices end early',
  };
  const text = alignmentText(tableOf('events', [lost]), { color: false, width: 90 });
  expect(text).toContain('no session');
  expect(text).toContain('0981.HK is excluded: its day 0 lies outside the prices: prices end early');
});

const usual =
  '2026-04-23 if the news was out before the previous close; 2026-04-27 if it came after the close';
const hongKong = { ...atInstant, alternatives: usual };
const newYork = {
  ...atInstant,
  observation: 'v4:NVDA',
  security: 'NVDA',
  exchange: 'XNAS',
  local_time: '2026-04-23T22:45:51-04:00',
  phase: 'post-close',
  rule: 'after the close, the next session',
  alternatives: '2026-04-23 if the news was out before the close; 2026-04-27 if it came after the next close',
};
const third = { ...hongKong, observation: 'v4:1347.HK', security: '1347.HK' };
const placed = tableOf('events', [hongKong, third, newYork]);

test('at 80 columns securities placed alike share their lines, each with its own other readings', () => {
  expect(`\n${alignmentText(placed, { color: false, width: 80 })}\n`).toMatchInlineSnapshot(`
    "
    v4 2026-04-24T02:45:51Z V4 is out
      0981.HK, 1347.HK → Fri 2026-04-24 · during · during the session, that session
        · 2026-04-24T10:45:51+08:00
        otherwise Thu 2026-04-23 if the news was out before the previous close;
          Mon 2026-04-27 if it came after the close
      NVDA → Fri 2026-04-24 · post-close · after the close, the next session ·
        2026-04-23T22:45:51-04:00
        otherwise Thu 2026-04-23 if the news was out before the close;
          Mon 2026-04-27 if it came after the next close
    "
  `);
});

test('at 100 columns it is the same, on fewer lines', () => {
  expect(`\n${alignmentText(placed, { color: false, width: 100 })}\n`).toMatchInlineSnapshot(`
    "
    v4 2026-04-24T02:45:51Z V4 is out
      0981.HK, 1347.HK → Fri 2026-04-24 · during · during the session, that session ·
        2026-04-24T10:45:51+08:00
        otherwise Thu 2026-04-23 if the news was out before the previous close; Mon 2026-04-27 if it
          came after the close
      NVDA → Fri 2026-04-24 · post-close · after the close, the next session · 2026-04-23T22:45:51-04:00
        otherwise Thu 2026-04-23 if the news was out before the close; Mon 2026-04-27 if it came after
          the next close
    "
  `);
});

test('at 160 columns it is a table, the other readings below it by security', () => {
  expect(`\n${alignmentText(placed, { color: false, width: 160 })}\n`).toMatchInlineSnapshot(`
    "
    v4 2026-04-24T02:45:51Z V4 is out
      security  instant (UTC)         local time                 phase       session         rule
      0981.HK   2026-04-24T02:45:51Z  2026-04-24T10:45:51+08:00  during      Fri 2026-04-24  during the session, that session
      1347.HK   2026-04-24T02:45:51Z  2026-04-24T10:45:51+08:00  during      Fri 2026-04-24  during the session, that session
      NVDA      2026-04-24T02:45:51Z  2026-04-23T22:45:51-04:00  post-close  Fri 2026-04-24  after the close, the next session
        0981.HK, 1347.HK otherwise Thu 2026-04-23 if the news was out before the previous close; Mon 2026-04-27 if it came after the close
        NVDA otherwise Thu 2026-04-23 if the news was out before the close; Mon 2026-04-27 if it came after the next close
    "
  `);
});

test('tables stand for all events or for none', () => {
  const text = alignmentText(tableOf('events', [hongKong, { ...rival, rule: '' }]), {
    color: false,
    width: 100,
  });
  expect(text).not.toContain('security ');
});

test('a phase at another exchange is told as the bound it is, not as a moment', () => {
  const bound = {
    ...newYork,
    announced_at: '2026-04-23 BMO XNYS',
    instant: '2026-04-23T13:30:00Z',
    local_time: '2026-04-23T09:30:00-04:00',
  };
  const [text, later] = ['BMO', 'AMC'].map((phase) =>
    alignmentText(tableOf('events', [{ ...bound, announced_at: `2026-04-23 ${phase} XNYS` }]), {
      color: false,
      width: 160,
    }),
  );
  expect(text).toContain('before 2026-04-23T13:30:00Z  before 2026-04-23T09:30:00-04:00');
  expect(later).toContain('from 2026-04-23T13:30:00Z  from 2026-04-23T09:30:00-04:00');
});

test('the second reading of a date without a time is told apart from the first', () => {
  const first = {
    ...atInstant,
    phase: 'unknown-time',
    local_time: '',
    instant: '',
    announced_at: '2026-04-24',
  };
  const second = {
    ...first,
    observation: 'v4:0981.HK@next-session',
    event_date: '2026-04-27',
    counted_with: 'v4:0981.HK',
  };
  const text = alignmentText(tableOf('events', [first, second]), { color: false, width: 80 });
  expect(text).toContain('  0981.HK → Fri 2026-04-24');
  expect(text).toContain('  0981.HK@next-session → Mon 2026-04-27');
});

test('a confounder of every security says that it is one', () => {
  const all = {
    event_id: 'fomc',
    observation: 'fomc',
    kind: 'confounder',
    status: 'excluded',
    reason: 'confounder',
  };
  const text = alignmentText(tableOf('events', [all]), { color: false, width: 90 });
  expect(text).toMatch(/– +held against every security/);
  expect(text).not.toContain('no session');
});
