import type { ReportFormat } from '../../report/report.ts';
import type { ResultFormat } from './result-format.ts';

/** A document of report/ as a form of results, with the files that belong to it. */
export function reportFile({ name, fileName, render, companions }: ReportFormat): ResultFormat {
  return {
    name,
    files: fileName,
    hasFigures: true,
    async write(write, { report }) {
      const document = await report();
      await write(fileName, [render(document)]);
      for (const { path, text } of companions?.(document) ?? []) await write(path, [text]);
    },
  };
}
