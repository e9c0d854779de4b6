import ts from 'typescript';

/** One line of an example that says what it gives: `models.capm.name; // 'Capital asset pricing model'`. */
export interface Statement {
  readonly expression: string;
  /** What the comment behind it says. */
  readonly stated: string;
}

/** Finds out what a statement gives; called where the statement stands. */
export type Judge = (statement: number, give: () => unknown) => Promise<void>;

/** The lines of an example that say what they give, in order. */
export function statementsOf(example: string): Statement[] {
  return statedIn(parsed(example)).map(({ expression, stated }) => ({
    expression: expression.getText(),
    stated,
  }));
}

/**
 * An example as a program that hands what its statements give to a judge.
 *
 * @param scope what may be named in it
 */
export function programOf(
  example: string,
  scope: Readonly<Record<string, unknown>>,
): (judge: Judge) => Promise<void> {
  const file = parsed(example);
  const judged = statedIn(file).reduceRight((text, { expression }, i) => {
    const [start, end] = [expression.getStart(file), expression.getEnd()];
    return `${text.slice(0, start)}await judge(${i}, async () => (${text.slice(start, end)}))${text.slice(end)}`;
  }, example);
  const { outputText } = ts.transpileModule(judged, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  const names = Object.keys(scope);
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  const program = new AsyncFunction('judge', ...names, outputText.replace('export {};', ''));
  return (judge) => program(judge, ...names.map((name) => scope[name]));
}

function parsed(example: string): ts.SourceFile {
  return ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2023, true);
}

interface Stated {
  readonly expression: ts.Expression;
  readonly stated: string;
}

/** Expressions that stand alone, with a comment on their last line. */
function statedIn(file: ts.SourceFile): Stated[] {
  return file.statements.filter(ts.isExpressionStatement).flatMap((statement) => {
    const [comment] = ts.getTrailingCommentRanges(file.text, statement.getEnd()) ?? [];
    if (comment === undefined) return [];
    return [
      { expression: statement.expression, stated: file.text.slice(comment.pos + 2, comment.end).trim() },
    ];
  });
}
