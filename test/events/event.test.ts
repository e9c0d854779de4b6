import { describe, expect, test } from 'vitest';
import { type EventRow, readEvents } from '../../src/events/event.ts';
import { exchanges } from '../../src/time/registry.ts';

const row: EventRow = { event_id: 'v4', announced_at: '2026-04-24T02:45:51Z', security: '0981.HK' };
const messages = (...rows: EventRow[]) => readEvents(rows).findings.map(({ message }) => message);

describe('a row', () => {
  test('gives an event with what is absent empty', () => {
    const { events, findings } = readEvents([row]);
    expect(findings).toEqual([]);
    expect(events).toMatchObject([
      {
        id: 'v4',
        announcedAt: '2026-04-24T02:45:51Z',
        securities: ['0981.HK'],
        label: '',
        group: '',
        source: '',
        claim: '',
      },
    ]);
    expect(events.at(0)!.kind).toBe('event');
    expect(events.at(0)!.announcement.kind).toBe('instant');
  });

  test('may name several securities, each counted once', () => {
    const [event] = readEvents([{ ...row, security: ' 0981.HK 1347.HK  0981.HK ' }]).events;
    expect(event!.securities).toEqual(['0981.HK', '1347.HK']);
  });

  test('is noted where it names a security twice', () => {
    const twice = { ...row, security: '0981.HK 0981.HK' };
    expect(readEvents([twice], { file: 'e.csv', lines: [2] }).findings).toEqual([
      {
        severity: 'note',
        code: 'repeated-symbol',
        message: 'security of event "v4" names a symbol twice, which counts once: 0981.HK 0981.HK',
        file: 'e.csv',
        line: 2,
        column: 'security',
        value: '0981.HK 0981.HK',
      },
    ]);
    expect(messages({ ...row, security: ' 0981.HK  1347.HK ' })).toEqual([]);
  });

  test('made without types is refused where a cell is no text', () => {
    const odd = { ...row, announced_at: new Date(0), security: ['0981.HK'], score: 5, note: null };
    const { events, findings } = readEvents([odd as unknown as EventRow]);
    expect(events).toEqual([]);
    expect(findings.map(({ message }) => message)).toEqual([
      'announced_at of event "v4" must be text, got the Date 1970-01-01T00:00:00.000Z; write an ISO date, or an instant with its zone',
      'security of event "v4" must be text, got ["0981.HK"]',
      'score of event "v4" must be text, got 5',
    ]);
    // Rows that were read and changed keep where they were read.
    expect(readEvents([odd as unknown as EventRow], { file: 'e.csv', lines: [2] }).findings).toEqual(
      findings.map((finding) => ({ ...finding, file: 'e.csv', line: 2 })),
    );
    expect(messages({ ...row, event_id: 5 as unknown as string })).toEqual([
      'event_id of event "5" must be text, got 5',
    ]);
  });

  test('carries the columns that are the user’s own', () => {
    const [event] = readEvents([{ ...row, label: 'V4', analyst: 'Li', note: undefined }]).events;
    expect(event!.extra).toEqual({ analyst: 'Li', note: '' });
    const [traded] = readEvents([{ ...row, side: 'long', scheduled_on: '2026-04-01' }]).events;
    expect(traded!.extra).toEqual({ side: 'long', scheduled_on: '2026-04-01' });
  });

  test('is warned of a column of its own that is a slip away from one that is read', () => {
    const { events, findings } = readEvents([{ ...row, clam: '+10%', Kind: 'event' }], {
      file: 'e.csv',
      header: 4,
      lines: [5],
    });
    expect(events.at(0)!.extra).toEqual({ clam: '+10%', Kind: 'event' });
    expect(findings).toEqual([
      {
        severity: 'warning',
        code: 'misspelt-column',
        message: 'the column clam is carried along unread; did you mean "claim"?',
        file: 'e.csv',
        line: 4,
        column: 'clam',
        value: 'clam',
      },
      expect.objectContaining({ column: 'Kind', severity: 'warning' }),
    ]);
  });

  test('is not warned of one beside the column itself, nor of one farther away', () => {
    expect(messages({ ...row, claim: '', clam: 'x' })).toEqual([]);
    expect(messages({ ...row, clams_seen: 'x', kids: 'y', note: 'z' })).toEqual([]);
  });

  test('may be placed otherwise than its study says, which is no column of the user’s own', () => {
    const [event] = readEvents([{ ...row, event_day: 'nonSession previous; suspended keep' }]).events;
    expect(event!.eventDay).toEqual({ nonSession: 'previous', suspended: 'keep' });
    expect(event!.extra).toEqual({});
    expect(readEvents([row]).events.at(0)!.eventDay).toEqual({});
  });

  test('may be a confounder', () => {
    expect(readEvents([{ ...row, kind: 'confounder' }]).events.at(0)!.kind).toBe('confounder');
    expect(readEvents([{ ...row, kind: '' }]).events.at(0)!.kind).toBe('event');
  });
});

describe('a row that cannot be read', () => {
  test('gives no event, and all that is wrong with it', () => {
    const { events, findings } = readEvents([
      { event_id: '', announced_at: 'soon', security: ' ', kind: 'rival' },
      row,
    ]);
    expect(events.map(({ id }) => id)).toEqual(['v4']);
    expect(findings.map(({ column }) => column)).toEqual(['event_id', 'security', 'kind', 'announced_at']);
    expect(findings.every(({ severity, code }) => severity === 'error' && code === 'bad-event')).toBe(true);
  });

  test('stands at its file, line and column, with the value it has', () => {
    const { findings } = readEvents([row, { ...row, event_id: 'b', kind: 'rival' }], {
      file: 'events.csv',
      lines: [2, 5],
    });
    expect(findings).toEqual([
      {
        severity: 'error',
        code: 'bad-event',
        file: 'events.csv',
        line: 5,
        column: 'kind',
        value: 'rival',
        message: 'kind of event "b" must be event or confounder, or empty, got "rival"',
      },
    ]);
  });

  test('with an event_day that rules nothing is refused at its line, with the nearest rule', () => {
    const { events, findings } = readEvents([{ ...row, event_day: 'nonSesion previous' }], {
      file: 'events.csv',
      lines: [2],
    });
    expect(events).toEqual([]);
    expect(findings).toMatchObject([
      {
        file: 'events.csv',
        line: 2,
        column: 'event_day',
        message:
          'event_day of event "v4" must name what it rules, got "nonSesion"; did you mean "nonSession"? legal: nonSession, unknownTime, closingAuction, suspended',
      },
    ]);
  });

  test('may be a confounder that names no security', () => {
    const { events, findings } = readEvents([{ ...row, security: ' ', kind: 'confounder' }]);
    expect(findings).toEqual([]);
    expect(events.at(0)).toMatchObject({ kind: 'confounder', securities: [] });
  });

  test('with commas or semicolons between its symbols says that spaces part them', () => {
    for (const security of ['A,B', 'A;B', 'A, B'])
      expect(messages({ ...row, security })).toEqual([
        `security of event "v4" must part symbols by spaces, got "${security}"; write A B`,
      ]);
  });

  test('without a security says so', () => {
    expect(messages({ ...row, security: '' })).toEqual([
      'security of event "v4" must name one symbol or several, got nothing; only a confounder may name none: it then counts against every security',
    ]);
  });

  test('with an id that stands above already says how several securities are written', () => {
    expect(messages(row, row)).toEqual([
      'event_id of event "v4" must stand once, got "v4"; put several securities of one event into one row, separated by spaces',
    ]);
  });

  test('without an id is not called by an empty name', () => {
    expect(messages({ ...row, event_id: '' })).toEqual(['event_id must name the event, got nothing']);
  });

  test('with a moment nobody can read says the ways to write one', () => {
    expect(messages({ ...row, announced_at: 'soon' })).toMatchInlineSnapshot(`
      [
        "announced_at of event "v4" must be a date, a date with its phase, or an instant with its zone, got "soon"; write an instant (2026-04-24T02:45:51Z, 2026-04-24T10:45:51+08:00 or 2026-04-24T10:45:51[Asia/Hong_Kong]), a date with its phase (2026-04-23 after-close XNYS, 2026-04-23 BMO) or a date alone (2026-04-24)",
      ]
    `);
    expect(messages({ ...row, announced_at: '' })).toMatchInlineSnapshot(`
      [
        "announced_at of event "v4" must be a date, a date with its phase, or an instant with its zone, got nothing; write an instant (2026-04-24T02:45:51Z, 2026-04-24T10:45:51+08:00 or 2026-04-24T10:45:51[Asia/Hong_Kong]), a date with its phase (2026-04-23 after-close XNYS, 2026-04-23 BMO) or a date alone (2026-04-24)",
      ]
    `);
  });
});

test('a column of the user that is named as one of the events table is refused: it would hide that', () => {
  const { findings } = readEvents([
    { event_id: 'v4', announced_at: '2026-04-24', security: 'NVDA', status: 'mine' },
  ]);
  expect(findings.map(({ message }) => message)).toEqual([
    'a column of your own must not be named as a column of the events table is, got "status"; rename it, for example my_status',
  ]);
});

test('an exchange of the caller’s own may stand in a phase', () => {
  const row = { event_id: 'e', announced_at: '2026-04-24 after-close XTKS', security: '7203.T' };
  expect(readEvents([row]).findings).toHaveLength(1);
  expect(readEvents([row], undefined, { XTKS: exchanges.XHKG }).findings).toEqual([]);
});

test('a date in another form is told that dateOrder is for prices, where the study has one', () => {
  const rows = [{ event_id: 'a', announced_at: '03/03/2025', security: 'A' }];
  const said = (dateOrder?: string) =>
    readEvents(rows, { file: 'events.csv', lines: [2], dateOrder }).findings[0]!.message;
  expect(said()).toMatch(/; write 2025-03-03$/);
  expect(said('DMY')).toMatch(/; write 2025-03-03 \(dateOrder is for price files alone\)$/);
});
