import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasVolume, volumeBars, withRoomForVolume } from '../../../src/report/charts/volume.ts';
import { openPlotter } from '../../../src/report/svg.ts';
import { usualVoice } from '../../../src/report/voice.ts';

test('a volume that is 0 throughout is one the source does not know', () => {
  expect(hasVolume([{ day: 0, volume: 0 }])).toBe(false);
  expect(hasVolume([{ day: 0, volume: Number.NaN }])).toBe(false);
  expect(hasVolume([{ day: 0, volume: 1 }])).toBe(true);
});

test('volumes have a quarter of the height, below whatever is shown', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0.1, max: 1e6, noNaN: true }),
      (low, span) => {
        const [from, to] = withRoomForVolume([low, low + span]);
        expect(to).toBe(low + span);
        expect((low - from) / (to - from)).toBeCloseTo(0.26, 6);
      },
    ),
  );
});

test('a bar is as high as its share of the largest; a session without a volume has none', async () => {
  const { plot, render } = await openPlotter();
  const rows = [50, 100, Number.NaN].map((volume, day) => ({ day, volume }));
  const svg = render(
    {
      marks: volumeBars(usualVoice, plot, rows, [0, 10]),
      y: { domain: [0, 10], axis: null },
      x: { axis: null },
      height: 220,
      margin: 10,
    },
    'x',
  );
  expect([...svg.matchAll(/<rect[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height))).toEqual([
    20, 40,
  ]);
  expect(svg).toContain('volume, at most 100');
});
