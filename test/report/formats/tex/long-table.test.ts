import { expect, test } from 'vitest';
import { longTable } from '../../../../src/report/formats/tex/long-table.ts';

const table = {
  kind: 'table',
  caption: 'Events & dates',
  columns: [{ header: 'Event' }, { header: 'Day', isNumber: true }, { header: 'Because' }],
  rows: [
    ['v4', '0', { text: 'during the session, which is that session', tone: 'quiet' }],
    ['[x]', '1', 'a'.repeat(300)],
  ],
  note: 'events.csv has 5 more rows.',
} as const;

test('columns share the width of the text, numbers to the right, headers on every page', () => {
  const tex = longTable(table);
  const shares = [...tex.matchAll(/p\{([\d.]+)\\linewidth\}/g)].map(([, share]) => Number(share));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1 - 12 / 453, 3);
  expect(shares[2]).toBeGreaterThan(shares[0]! * 5);
  expect(tex.match(/raggedleft/g)).toHaveLength(1);
  expect(tex).toContain('Event & Day & Because \\\\\n\\midrule\n\\endhead');
});

test('columns that are all narrow, or too many to have what they need, share by their widths', () => {
  const sharesOf = (columns: number) => {
    const headers = Array.from({ length: columns }, () => ({ header: 'abcdefghijkl' }));
    const tex = longTable({ ...table, columns: headers, rows: [] });
    return [...tex.matchAll(/p\{([\d.]+)\\linewidth\}/g)].map(([, share]) => Number(share));
  };
  expect(sharesOf(2)).toEqual([0.4934, 0.4934]);
  expect(new Set(sharesOf(14)).size).toBe(1);
});

test('cells are escaped, and what is left out is said', () => {
  const tex = longTable(table);
  expect(tex).toContain('{[}x{]} & 1 & aaaaaaaaaa\\allowbreak{}');
  expect(tex).toContain('\\paragraph*{Events \\& dates}');
  expect(tex).toContain('events.csv has 5 more rows.');
});
