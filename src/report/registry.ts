import { html } from './formats/html.ts';
import { md } from './formats/md.ts';
import { tex } from './formats/tex.ts';
import type { ReportFormat } from './report.ts';

/** The documents a study is told in, by id. */
export const reportFormats = { html, md, tex } as const satisfies Record<string, ReportFormat>;
