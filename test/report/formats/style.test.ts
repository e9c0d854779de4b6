import { expect, test } from 'vitest';
import { style } from '../../../src/report/formats/style.ts';

test('the style knows dark screens, phones and paper, and fetches nothing', () => {
  for (const media of ['prefers-color-scheme: dark', 'max-width: 600px', '@media print'])
    expect(style).toContain(media);
  expect(style).not.toMatch(/url\(|@import|http|<\//);
});
