import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markup, trusted } from '../../../src/report/formats/markup.ts';

test('text is escaped, markup is not', () => {
  expect(markup`<p>${'<b>'}${markup`<i>${'&'}</i>`}${undefined}${trusted('<hr>')}</p>`.source).toBe(
    '<p>&lt;b&gt;<i>&amp;</i><hr></p>',
  );
});

test('text that looks like markup in JSON is still text', () => {
  expect(markup`${JSON.stringify({ source: '<b>' })}`.source).toContain('&lt;b&gt;');
});

test('lists are joined, numbers stay by their percent sign', () => {
  expect(markup`${['a', 1, markup`<br>`]}`.source).toBe('a1<br>');
  expect(markup`${'+10.01 %'}`.source).toBe('+10.01\u00a0%');
});

test('no text opens a tag, a quote or a reference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(markup`${text}`.source).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
  );
});
