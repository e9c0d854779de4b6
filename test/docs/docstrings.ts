import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** All sources, as the compiler sees them; made when first asked for, which takes seconds. */
let known: ts.Program | undefined;
export function sources(): ts.Program {
  if (known === undefined) {
    const { config } = ts.readConfigFile(`${src}tsconfig.json`, ts.sys.readFile) as { config: object };
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, src);
    known = ts.createProgram(fileNames, options);
  }
  return known;
}

/**
 * The docstrings of the members of a registry by id, those of the files they are declared in: Markdown, '' for a member
 * that has none.
 *
 * @param file below src/
 */
export function docstringsOf(file: string, registry: string): Readonly<Record<string, string>> {
  const program = sources();
  const checker = program.getTypeChecker();
  const docstrings: Record<string, string> = {};
  for (const property of entriesOf(program.getSourceFile(src + file)!, registry)) {
    const named = ts.isShorthandPropertyAssignment(property)
      ? checker.getShorthandAssignmentValueSymbol(property)
      : ts.isPropertyAssignment(property) && checker.getSymbolAtLocation(property.initializer);
    const id = property.name!.getText().replaceAll(/['"]/g, '');
    docstrings[id] = named ? docstringOf(named) : '';
  }
  return docstrings;
}

/** What the comment above a declaration says, tags left out. */
export function docstringOf(symbol: ts.Symbol): string {
  const checker = sources().getTypeChecker();
  const declared = original(symbol);
  const text = ts.displayPartsToString(declared.getDocumentationComment(checker));
  return text.replaceAll(/\{@link\s+([^}\s]+)\s*\}/g, '`$1`');
}

/** What a name that is imported or exported again stands for. */
export function original(symbol: ts.Symbol): ts.Symbol {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return isAlias ? sources().getTypeChecker().getAliasedSymbol(symbol) : symbol;
}

/** The properties of `export const registry = { … } as const satisfies …`. */
function entriesOf(file: ts.SourceFile, registry: string): readonly ts.ObjectLiteralElementLike[] {
  const declarations = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations);
  let value = declarations.find(({ name }) => name.getText() === registry)?.initializer;
  while (value !== undefined && (ts.isSatisfiesExpression(value) || ts.isAsExpression(value))) {
    value = value.expression;
  }
  if (value === undefined || !ts.isObjectLiteralExpression(value)) {
    throw new Error(`${registry} must be an object declared in ${file.fileName}, got none`);
  }
  return value.properties;
}
