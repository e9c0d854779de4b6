// Runs a bench of this folder in Node as it is: a loader of TypeScript names every function again whenever it is made,
// which costs more than some of what is timed. `node run.mjs bench 1000`
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name] = process.argv.splice(2, 1);
const source = new URL(`${name}.ts`, import.meta.url);
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(source)],
  bundle: true,
  define: { 'import.meta.url': JSON.stringify(source.href) },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  write: false,
});
const folder = mkdtempSync(join(tmpdir(), 'eventstudy-bench-'));
try {
  const bundle = join(folder, 'bench.mjs');
  writeFileSync(bundle, outputFiles[0].contents);
  await import(pathToFileURL(bundle).href);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
