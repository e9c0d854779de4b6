import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conditions } from './conditions.ts';
import { dataFile } from './data-file.ts';
import { sizeDocument } from './document.ts';
import { measure, REPETITIONS, sampleSizes } from './measure.ts';

// Measures how often every test rejects a true null hypothesis, and writes it down: for readers and for the program.
const root = fileURLToPath(new URL('../../', import.meta.url));
const sizes = conditions.flatMap(({ name }, condition) =>
  sampleSizes.flatMap((n) => {
    process.stderr.write(`${name}, n = ${n}\n`);
    return measure(condition, n);
  }),
);
mkdirSync(`${root}notebooks`, { recursive: true });
writeFileSync(`${root}notebooks/size-table.md`, sizeDocument(sizes, REPETITIONS));
writeFileSync(`${root}src/inference/measured-size.ts`, dataFile(sizes));
