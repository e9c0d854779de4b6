import { expect, test } from 'vitest';
import { studyReport } from '../../../src/report/document/compose.ts';
import { escaped, md } from '../../../src/report/formats/md.ts';
import { v4Saying } from '../made-up.ts';

test('signs of Markdown are text', () => {
  expect(escaped('a|b `c` [d](e) *f* _g_ ~h~')).toBe('a\\|b \\`c\\` \\[d\\](e) \\*f\\* \\_g\\_ \\~h\\~');
  expect(['# a', '- a', '1. a', 'a # b'].map(escaped)).toEqual(['\\# a', '\\- a', '\\1. a', 'a # b']);
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
