import { html } from './formats/html.ts';
import { md } from './formats/md.ts';
import { tex } from './formats/tex.ts';
import type { ReportFormat } from './report.ts';

/**
 * The documents a study is told in, by id.
 *
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const input = { result: runStudy(study), prices: study.prices };
 * reportFormats.md.fileName; // 'report.md'
 * const report = await reportFormats.md.render(input);
 * report.includes('# DeepSeek V4'); // true
 */
export const reportFormats = { html, md, tex } as const satisfies Record<string, ReportFormat>;
