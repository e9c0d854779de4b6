import { DataFrame } from 'danfojs-node';
import { describe, expect, test } from 'vitest';
import { eventsFromDanfo } from '../../../src/io/danfo/events.ts';

const columns = ['event_id', 'announced_at', 'security'];

describe('events from a DataFrame', () => {
  test('are the rows of an events file, columns of the user’s own as text, missing cells empty', () => {
    const frame = new DataFrame(
      [
        ['v4', '2026-04-24T02:45:51Z', '0981.HK 1347.HK', 'DeepSeek V4', 0.5],
        ['r1', '2025-01-20', 'NVDA', null, Number.NaN],
      ],
      { columns: [...columns, 'label', 'weight'] },
    );
    expect(eventsFromDanfo(frame)).toEqual([
      {
        event_id: 'v4',
        announced_at: '2026-04-24T02:45:51Z',
        security: '0981.HK 1347.HK',
        label: 'DeepSeek V4',
        weight: '0.5',
      },
      { event_id: 'r1', announced_at: '2025-01-20', security: 'NVDA', label: '', weight: '' },
    ]);
  });

  test('whose security was read as a number are refused, since its zeros are lost', () => {
    const frame = new DataFrame([['v4', '2026-04-24', 981]], { columns });
    expect(() => eventsFromDanfo(frame)).toThrow(
      'security in row 0 must be text, got 981; read the column as text: as a number, 0981 is 981',
    );
  });

  test('without one of the three columns are refused', () => {
    const frame = new DataFrame([['v4', '2026-04-24', 'NVDA']], {
      columns: ['id', 'announced_at', 'symbol'],
    });
    expect(() => eventsFromDanfo(frame)).toThrow(
      /^a DataFrame of events must have the column event_id, .*\na DataFrame of events must have the column security, /,
    );
  });
});
