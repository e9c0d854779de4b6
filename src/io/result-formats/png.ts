import { standalone } from '../../report/svg.ts';
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
  async write(write, { report, pngWidth }) {
    const { figures } = await report();
    await rasterising(pngWidth, async (picture) => {
      for (const { name, svg } of figures) await write(`figures/${name}.png`, [picture(standalone(svg))]);
    });
  },
};
