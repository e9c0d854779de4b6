import { figures } from '../../report/figures.ts';
import { FONT_PACKAGE } from '../png/font.ts';
import { RASTERISER, rasterising } from '../png/rasterise.ts';
import type { ResultFormat } from './result-format.ts';

/** The charts as pictures, for programs that read no SVG; as wide as the study's `report: { pngWidth }` says. */
export const png: ResultFormat = {
  name: 'Figures as PNG',
  files: 'figures/*.png',
  hasFigures: false,
  needs: [RASTERISER, FONT_PACKAGE],
  isOnlyAsked: true, // reports show the figures as SVG
  async write(write, { input }) {
    const drawn = await figures(input);
    await rasterising(input.result.settings.report.pngWidth, async (picture) => {
      for (const { name, svg } of drawn) await write(`figures/${name}.png`, [picture(svg)]);
    });
  },
};
