import { expect, test } from 'vitest';
import { formatChoice, noteFiles } from '../../src/cli/output.ts';

const notesOf = (formats: readonly ['html'] | readonly ['csv'], left: readonly string[] = []) => {
  const notes: string[] = [];
  const silent = () => {};
  const console = { say: silent, progress: silent, fail: silent, color: false, width: 80 };
  const written = [{ path: 'a', sha256: '' }];
  noteFiles({ out: 'results' }, { formats, left }, written, { ...console, note: (said) => notes.push(said) });
  return notes;
};

test('a form that is not known is refused before there are tables', () => {
  expect(() => formatChoice({ out: '', format: ['htm'] })).toThrow('did you mean "html"');
});

test('what is asked for is written, and no other form is missed', () => {
  expect(formatChoice({ out: '', format: ['png', 'csv'] })([])).toEqual({
    formats: ['csv', 'png'],
    left: [],
  });
  expect(formatChoice({ out: '' })([]).formats).toContain('html');
});

test('the page is pointed at where it is written; the manifest counts; what is left out is said', () => {
  expect(notesOf(['html'])).toEqual(['\n2 files in results; open results/report.html']);
  expect(notesOf(['csv'], ['xlsx is not written: …'])).toEqual([
    '\n2 files in results',
    'xlsx is not written: …',
  ]);
});
