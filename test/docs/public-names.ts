import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { docstringOf, original, sources } from './docstrings.ts';

/** The entry points of the package by the name they are imported by. */
const entryPoints: Readonly<Record<string, string>> = {
  eventstudy: 'index.ts',
  'eventstudy/node': 'node.ts',
  'eventstudy/danfo': 'danfo.ts',
};

/** What can be imported, and what is said of it. */
export interface PublicName {
  readonly name: string;
  /** `eventstudy/node`, and the file below src/ it is. */
  readonly from: string;
  readonly entryPoint: string;
  /** Whether nothing is left of it at run time. */
  readonly isType: boolean;
  readonly docstring: string;
  /** The `@example` blocks of its docstring: TypeScript. */
  readonly examples: readonly string[];
}

/** Everything the entry points export. */
export function publicNames(): PublicName[] {
  const checker = sources().getTypeChecker();
  return Object.entries(entryPoints).flatMap(([from, file]) => {
    const path = fileURLToPath(new URL(`../../src/${file}`, import.meta.url));
    const module = checker.getSymbolAtLocation(sources().getSourceFile(path)!)!;
    return checker.getExportsOfModule(module).map((exported): PublicName => {
      const symbol = original(exported);
      return {
        name: exported.name,
        from,
        entryPoint: file,
        isType: (symbol.flags & ts.SymbolFlags.Value) === 0,
        docstring: docstringOf(symbol),
        examples: symbol
          .getJsDocTags(checker)
          .filter(({ name }) => name === 'example')
          .map(({ text }) => ts.displayPartsToString(text)),
      };
    });
  });
}
