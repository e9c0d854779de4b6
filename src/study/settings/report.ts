import { z } from 'zod';

/** How the tables for papers show numbers, and how large pictures are. */
export const report = z
  .strictObject({
    unit: z
      .enum(['percent', 'basis-points'])
      .default('percent')
      .describe('Unit of abnormal returns: percent, or basis points (0.01 %)'),
    pngWidth: z.int().min(100).max(10_000).default(1470).describe('Width of figures/*.png in pixels'),
    decimals: z.int().min(0).max(8).default(2).describe('Decimals of abnormal returns and of statistics'),
    stars: z
      .array(z.number().gt(0).lt(1))
      .max(3)
      .refine(
        (levels) => levels.every((level, i) => i === 0 || level < levels[i - 1]!),
        'fall: 0.1, 0.05, 0.01',
      )
      .default([0.1, 0.05, 0.01])
      .describe('Levels of significance marked by one, two and three stars; none where empty'),
  })
  .default({ unit: 'percent', pngWidth: 1470, decimals: 2, stars: [0.1, 0.05, 0.01] });
