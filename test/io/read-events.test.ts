import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEventsFile } from '../../src/io/read-events.ts';
import { folderOf } from '../cli/command.ts';

const read = (text: string) => readEventsFile(join(folderOf({ 'events.csv': text }), 'events.csv'));

describe('readEventsFile', () => {
  test('gives rows with their lines, and keeps columns of the user', async () => {
    const { rows, source } = await read(
      'event_id,announced_at,security,analyst\n\nv4,2026-04-24,"0981.HK 1347.HK",Li\n',
    );
    expect(rows).toEqual([
      { event_id: 'v4', announced_at: '2026-04-24', security: '0981.HK 1347.HK', analyst: 'Li' },
    ]);
    expect(source.lines).toEqual(Int32Array.of(3));
  });

  test('names the columns an events file must have, and the one that was likely meant', async () => {
    const { rows, findings } = await read('event_id,announced,security\nv4,2026-04-24,0981.HK\n');
    expect(rows).toEqual([]);
    expect(findings.map(({ line, message }) => [line, message])).toEqual([
      [
        1,
        'the header of an events file must have the columns event_id, announced_at, security, got "event_id,announced,security"; rename announced to announced_at',
      ],
    ]);
  });

  test('takes the names of columns in any case, unless one stands beside it as it is known', async () => {
    const { rows, findings } = await read(
      'Event_ID,Announced At,SECURITY,Label,note\nv4,2026-04-24,NVDA,V4,x\n',
    );
    expect(findings).toEqual([]);
    expect(rows).toEqual([
      { event_id: 'v4', announced_at: '2026-04-24', security: 'NVDA', label: 'V4', note: 'x' },
    ]);
    const beside = await read('event_id,announced_at,security,Security\nv4,2026-04-24,NVDA,x\n');
    expect(beside.rows.at(0)).toMatchObject({ security: 'NVDA', Security: 'x' });
  });

  test('tells the line its header stands in', async () => {
    expect((await read('\n\nevent_id,when,security\nv4,2026-04-24,NVDA\n')).findings).toMatchObject([
      { line: 3 },
    ]);
    const { source } = await read('\n\nevent_id,announced_at,security\nv4,2026-04-24,NVDA\n');
    expect(source).toMatchObject({ header: 3, lines: Int32Array.of(4) });
  });
});
