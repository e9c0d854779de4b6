import { expect, test } from 'vitest';
import { studyReport } from '../../../src/report/document/compose.ts';
import { escaped, md } from '../../../src/report/formats/md.ts';
import { v4Saying } from '../made-up.ts';

test('signs of Markdown are text', () => {
  expect(escaped('a|b `c` [d](e) *f* _g_ ~h~')).toBe('a\\|b \\`c\\` \\[d\\](e) \\*f\\* \\_g\\_ \\~h\\~');
  expect(['# a', '- a', 'a # b'].map(escaped)).toEqual(['\\# a', '\\- a', 'a # b']);
});

test('of a number that would open a list the sign after it is escaped: before a digit a backslash shows', () => {
  expect(['1. Quartal', '2) Zahlen', '12.', '1.5 %', '+10 %', '2026'].map(escaped)).toEqual([
    '1\\. Quartal',
    '2\\) Zahlen',
    '12\\.',
    '1.5 %',
    '+10 %',
    '2026',
  ]);
});

test('an address is text: bare, in angle brackets, by its www or of mail', () => {
  expect(escaped('<https://x.y/a> HTTP://x.y ftp://x.y www.x.y a@b.c')).toBe(
    '&lt;https\\://x.y/a&gt; HTTP\\://x.y ftp\\://x.y www\\.x.y a\\@b.c',
  );
});

test('no address of an input is a link in a report', async () => {
  const report = await studyReport(v4Saying('see https://x.y or www.x.y'));
  const text = String(md.render(report));
  expect(text).toContain('see https\\://x.y or www\\.x.y');
  expect(text).not.toMatch(/https?:\/\/|www\./);
});
