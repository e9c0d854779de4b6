import { expect, test } from 'vitest';
import { rasterising } from '../../../src/io/png/rasterise.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50" width="200" height="50" fill="currentColor" font-family="system-ui, sans-serif"><style>svg{color:#e6e9ee}</style><text x="5" y="30" font-size="20">${text}</text></svg>`;

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Uint8Array) => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));

test('a picture is as wide as asked, as high as the chart says, and the same each time', async () => {
  await rasterising(600, async (png) => {
    const picture = png(svg('SMIC'));
    expect(Buffer.from(picture).toString('latin1', 1, 4)).toBe('PNG');
    expect(sizeOf(picture)).toEqual([600, 150]);
    expect(png(svg('SMIC'))).toEqual(picture);
  });
});

test('text is drawn, Chinese too: two names differ, which two rows of boxes would not', async () => {
  await rasterising(400, async (png) => {
    const drawn = ['', 'SMIC', 'NVDA', '中芯国际', '华虹公司'].map((text) =>
      Buffer.from(png(svg(text))).toString('base64'),
    );
    expect(new Set(drawn).size).toBe(5);
  });
});

test('curly quotes are set straight where no Chinese stands, whose quotes stay as wide as its letters', async () => {
  await rasterising(400, async (png) => {
    const drawn = (text: string) => Buffer.from(png(svg(text))).toString('base64');
    expect(drawn('“+10%”')).toBe(drawn('&quot;+10%&quot;'));
    expect(drawn('“中芯”')).not.toBe(drawn('&quot;中芯&quot;'));
  });
});

test('the edge of words over marks has the colour of the paper', async () => {
  await rasterising(400, async (png) => {
    const edged = (stroke: string) =>
      Buffer.from(png(svg('SMIC').replace('<text', `<text stroke="${stroke}" stroke-width="4"`)));
    expect(edged('var(--paper, #fff)')).toEqual(edged('#ffffff'));
    expect(edged('var(--paper, #fff)')).not.toEqual(edged('#000000'));
  });
});
