import { expect, test } from 'vitest';
import { namedReadouts, readouts, sessionSaid } from '../../../src/report/charts/readouts.ts';
import { openPlotter } from '../../../src/report/svg.ts';
import { usualVoice } from '../../../src/report/voice.ts';

const { plot, render } = await openPlotter();
const rows = [
  { day: 0, name: 'a', said: '+1.00 % <b> & "c"' },
  { day: 1, name: 'b', said: '–' },
];

test('each place has a strip over the whole height with its text as a title, escaped', () => {
  const svg = render(
    {
      marks: [
        readouts(
          plot,
          rows,
          ({ day }) => day,
          ({ said }) => ['first', said],
        ),
      ],
      width: 200,
      height: 100,
    },
    'x',
  );
  expect(svg.match(/<rect /g)).toHaveLength(2);
  expect(svg).toContain('<title>first\n+1.00&#160;% &lt;b&gt; &amp; "c"</title>');
});

test('so has each name of an axis of names', () => {
  const svg = render({ marks: [namedReadouts(plot, rows, { y: 'name' }, ({ said }) => [said])] }, 'x');
  expect(svg.match(/<title>/g)).toHaveLength(2);
});

test('a session is said with its day and its date', () => {
  expect(sessionSaid(usualVoice, -1, '2026-04-23')).toBe('Day −1, Thursday 23 April 2026');
});
