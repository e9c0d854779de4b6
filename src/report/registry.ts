import { html } from './formats/html.ts';
import { md } from './formats/md.ts';
import { tex } from './formats/tex.ts';
import type { ReportFormat } from './report.ts';

/**
 * The forms a report is written in, by id: of a study as `studyReport` makes it, of a backtest as `backtestReport` does.
 *
 * @example
 * const { study } = await readStudy('data/study.yaml');
 * const report = await studyReport({ result: runStudy(study), prices: study.prices });
 * reportFormats.md.fileName; // 'report.md'
 * reportFormats.md.render(report).includes('# DeepSeek V4'); // true
 */
export const reportFormats = { html, md, tex } as const satisfies Record<string, ReportFormat>;
