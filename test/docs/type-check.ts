import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { sources } from './docstrings.ts';
import type { PublicName } from './public-names.ts';

const place = fileURLToPath(new URL('./examples-of-the-docstrings.ts', import.meta.url));

/** What the compiler says against the examples of public names, all of which are in scope in each: a line a complaint. */
export function complaintsAgainst(names: readonly PublicName[]): string[] {
  const imports = names.map(
    ({ name, entryPoint, isType }) =>
      `import { ${isType ? 'type ' : ''}${name} } from '../../src/${entryPoint}';`,
  );
  const functions = names.flatMap(({ name, examples }) =>
    examples.map((example, i) => `async function of_${name}_${i}() {\n${example}\n}`),
  );
  const text = [...imports, ...functions, 'export {};'].join('\n');
  const program = sources();
  const options = { ...program.getCompilerOptions(), noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) =>
    file === place
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
      : (program.getSourceFile(file) ?? getSourceFile.call(host, file, ...rest));
  const fileExists = host.fileExists;
  host.fileExists = (file) => file === place || fileExists.call(host, file);
  const { rootDir: _, ...anywhere } = options;
  const checked = ts.createProgram([...program.getRootFileNames(), place], anywhere, host);
  return checked.getSemanticDiagnostics(checked.getSourceFile(place)).map((diagnostic) => {
    const before = text.slice(0, diagnostic.start);
    const name = /.*\bfunction of_(\w+)_\d+\(/s.exec(before)?.[1] ?? 'imports';
    const line = before.split('\n').length - 1;
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    return `${name}: ${text.split('\n')[line]!.trim()}: ${message}`;
  });
}
