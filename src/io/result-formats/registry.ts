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

/** Those that are no report. */
const others = { csv, json, jsonl, parquet, pdf, png, xlsx } as const satisfies Record<string, ResultFormat>;

type Id = keyof typeof others | keyof typeof reportFormats;

const reports = Object.entries(reportFormats).map(([id, format]) => [id, reportFile(format)] as const);

/** The forms results are written in, by id, sorted: every form of a report, and the others. */
export const resultFormats = Object.fromEntries(
  [...Object.entries(others), ...reports].toSorted(([a], [b]) => (a < b ? -1 : 1)),
) as Readonly<Record<Id, ResultFormat>>;
