import { expect, test } from 'vitest';
import {
  colors,
  framed,
  levelAxis,
  moveAxis,
  padded,
  seriesColors,
  ticksOf,
} from '../../../src/report/charts/theme.ts';
import { dark, light } from '../../../src/report/formats/palette.ts';
import { openPlotter } from '../../../src/report/svg.ts';
import { usualVoice, type Voice, voiceOf } from '../../../src/report/voice.ts';
import { report as reportSettings } from '../../../src/study/settings/report.ts';
import { contrast } from '../contrast.ts';

test.each([
  ['light', light],
  ['dark', dark],
])('every colour of a mark can be told from the %s page and its panels (WCAG 1.4.11)', (_, palette) => {
  const marks = [...Object.values(colors), ...seriesColors].filter((value) => value.startsWith('#'));
  expect(marks.length).toBeGreaterThan(8);
  for (const color of marks)
    for (const ground of [palette.paper, palette.panel])
      expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(3);
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

test('ticks of half a percent are told as such, and those of a fifth of a basis point', async () => {
  const { plot, render } = await openPlotter();
  const labels = (voice: Voice, domain: [number, number]) => {
    const svg = render(
      framed(plot, { title: '', subtitle: '' }, [moveAxis(plot, voice)], { y: { domain } }),
      '',
    );
    return [...svg.matchAll(/>([−+]?[\d.]+(?: (?:%|bp))?)</g)].map(([, label]) => label);
  };
  expect(labels(usualVoice, [-0.012, 0.012])).toEqual(['−1.0 %', '−0.5 %', '0.0 %', '+0.5 %', '+1.0 %']);
  expect(labels(usualVoice, [0, 0.0001])).toEqual([
    '0.000 %',
    '+0.002',
    '+0.004',
    '+0.006',
    '+0.008',
    '+0.010',
  ]);
  const report = { ...reportSettings.parse({}), unit: 'basis-points' as const };
  expect(labels(voiceOf({ settings: { report } }), [0, 0.0001])).toEqual([
    '0.0 bp',
    '+0.2',
    '+0.4',
    '+0.6',
    '+0.8',
    '+1.0',
  ]);
});

test('ticks that have no room for their unit leave it to 0, and for themselves are told in thousands', async () => {
  const { plot, render } = await openPlotter();
  const labels = (voice: Voice, domain: [number, number]) => {
    const marks = [moveAxis(plot, voice)];
    const svg = render(framed(plot, { title: '', subtitle: '' }, marks, { y: { domain } }), '');
    return [...svg.matchAll(/>([−+]?\d[\d.kM]*(?: (?:%|bp))?)</g)].map(([, label]) => label);
  };
  expect(labels(usualVoice, [0, 50]).at(-1)).toBe('+5000 %');
  expect(labels(usualVoice, [-200, 950])).toEqual(['−20000', '0 %', '+20000', '+40000', '+60000', '+80000']);
  expect(labels(usualVoice, [0, 1100])).toEqual(['0 %', '+20k', '+40k', '+60k', '+80k', '+100k']);
  const report = { ...reportSettings.parse({}), unit: 'basis-points' as const };
  expect(labels(voiceOf({ settings: { report } }), [-150, 250])).toEqual([
    '−1.5M',
    '−1M',
    '−500k',
    '0 bp',
    '+500k',
    '+1M',
    '+1.5M',
    '+2M',
    '+2.5M',
  ]);
});

test('an axis of levels names none below what it shows', async () => {
  const { plot, render } = await openPlotter();
  const svg = render(
    framed(plot, { title: '', subtitle: '' }, [levelAxis(plot, [80, 100])], { y: { domain: [60, 100] } }),
    'x',
  );
  expect(svg).toContain('>80<');
  expect(svg).not.toContain('>70<');
});

test('labels of event days keep apart over days that are missing', () => {
  const days = [-10, -9, -8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(ticksOf(days)).toEqual([-10, 0, 5, 10]);
  expect(ticksOf([-2, -1, 0, 1, 2])).toEqual([-2, -1, 0, 1, 2]);
});
