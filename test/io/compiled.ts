import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What imports a file of its own by the name it has as a source. */
const OWN_IMPORT = /((?:from|import)\s*\(?\s*)"(\.[^"]+)\.ts"/g;

/** The sources as JavaScript in a folder of the test's own, where packages are found: threads load nothing else. */
export function compiled(): string {
  const folder = compile();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'dist');
}

/** A package of the sources as JavaScript, in `dist`; whoever asks removes it. */
export function compile(version = '0.0.0'): string {
  const folder = mkdtempSync(join(root, 'node_modules/.compiled-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', version }));
  const src = join(root, 'src');
  for (const path of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const { code } = transformSync(readFileSync(join(src, path), 'utf8'), {
      loader: 'ts',
      target: 'node20',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    });
    const file = join(folder, 'dist', path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code.replaceAll(OWN_IMPORT, '$1"$2.js"'));
  }
  return folder;
}
