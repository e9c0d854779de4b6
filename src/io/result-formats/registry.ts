import { reportFormats } from '../../report/registry.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { parquet } from './parquet.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { reportFile } from './report.ts';
import type { ResultFormat } from './result-format.ts';
import { xlsx } from './xlsx.ts';

/** The forms results are written in, by id. */
export const resultFormats = {
  csv,
  html: reportFile(reportFormats.html),
  json,
  jsonl,
  md: reportFile(reportFormats.md),
  parquet,
  pdf,
  png,
  tex: reportFile(reportFormats.tex),
  xlsx,
} as const satisfies Record<string, ResultFormat>;
