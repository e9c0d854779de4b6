import { expect, test } from 'vitest';
import { colors, framed, padded } from '../../../src/report/charts/theme.ts';
import { openPlotter } from '../../../src/report/svg.ts';

/** WCAG 2 relative luminance of a colour #rrggbb. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const level = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return level <= 0.03928 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

test('every colour can be told from white and from the dark page', () => {
  const [light, dark] = [luminance('#ffffff'), luminance('#14171c')];
  for (const color of Object.values(colors).filter((value) => value.startsWith('#'))) {
    const own = luminance(color);
    expect((light + 0.05) / (own + 0.05), color).toBeGreaterThan(2.8);
    expect((own + 0.05) / (dark + 0.05), color).toBeGreaterThan(3);
  }
});

test('a range has air at its ends, but none beyond nothing', () => {
  expect(padded([0, 10], 0.1, { fromZero: true })).toEqual([0, 11]);
  expect(padded([90, 100], 0.1, { fromZero: false })).toEqual([89, 101]);
  expect(padded([5, Number.NaN], 0.1, { fromZero: false })).toEqual([4.5, 5.5]);
});

test('a long title is cut to the width of the chart', async () => {
  const { plot, render } = await openPlotter();
  const svg = render(framed(plot, { title: 'long '.repeat(40), subtitle: '' }, []), 'x');
  expect(svg).toContain('…');
});
