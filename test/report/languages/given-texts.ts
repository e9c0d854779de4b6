import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What stands for whatever is only known when the program runs. */
export const UNKNOWN = '3';

const source = new URL('../../../src/', import.meta.url);

/** Which way each condition of a file goes, by its text: the same condition goes the same way in one text. */
type Ways = ReadonlyMap<string, boolean>;

/** A text, and the ways its conditions went. */
interface Given {
  readonly text: string;
  readonly ways: Ways;
}

/** Files of some rooms of the source. */
export function filesOf(rooms: readonly string[]): URL[] {
  return rooms.flatMap((room) =>
    readdirSync(new URL(`${room}/`, source), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => new URL(`${room}/${path}`, source)),
  );
}

/** Every text that files give a constant of some name, in the functions that are meant. */
export function constantsGiven(
  files: readonly URL[],
  name: string,
  isMeant: (within: string) => boolean,
): string[] {
  const found = new Set<string>();
  for (const file of files) {
    const visit = (node: ts.Node, within: string): void => {
      const own = ts.isFunctionLike(node) ? node.getText() : within;
      if (ts.isVariableDeclaration(node) && node.name.getText() === name && isMeant(own))
        for (const { text } of textsOf(node.initializer, file)) found.add(text);
      ts.forEachChild(node, (child) => visit(child, own));
    };
    visit(parsed(file), '');
  }
  return [...found].filter((text) => text !== UNKNOWN);
}

/**
 * Every text that files give a property of some name, each condition taken both ways: what is put together from
 * templates, constants and functions of ours is followed, all else is {@link UNKNOWN}.
 *
 * @param isMeant whether the property of an object is among them
 */
export function textsGiven(
  files: readonly URL[],
  name: string,
  isMeant: (object: ts.ObjectLiteralExpression) => boolean = () => true,
): string[] {
  const found = new Set<string>();
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node) && isMeant(node))
        for (const { text } of textsOf(propertyOf(node, name), file)) found.add(text);
      ts.forEachChild(node, visit);
    };
    visit(parsed(file));
  }
  return [...found].filter((text) => text !== '' && text !== UNKNOWN);
}

function propertyOf({ properties }: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = properties.find((own) => own.name?.getText() === name);
  return property === undefined ? undefined : initialiserOf(property);
}

function initialiserOf(property: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

const files = new Map<string, ts.SourceFile>();

function parsed(file: URL): ts.SourceFile {
  const known = files.get(file.href);
  if (known !== undefined) return known;
  const made = ts.createSourceFile(file.pathname, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  files.set(file.href, made);
  return made;
}

const unknown: readonly Given[] = [{ text: UNKNOWN, ways: new Map() }];

/** Every text an expression may be. */
function textsOf(node: ts.Node | undefined, file: URL, ways: Ways = new Map(), depth = 0): readonly Given[] {
  const of = (part: ts.Node | undefined, going: Ways = ways) => textsOf(part, file, going, depth + 1);
  if (node === undefined || depth > 12) return [{ text: UNKNOWN, ways }];
  if (ts.isStringLiteralLike(node)) return [{ text: node.text, ways }];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return of(node.expression);
  if (ts.isConditionalExpression(node)) return branches(node, ways, (arm, going) => of(arm, going));
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce<readonly Given[]>(
      (soFar, { expression, literal }) =>
        soFar.flatMap((before) =>
          of(expression, before.ways).map((own) => ({
            text: `${before.text}${own.text}${literal.text}`,
            ways: own.ways,
          })),
        ),
      [{ text: node.head.text, ways }],
    );
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return of(node.left).flatMap((left) =>
      of(node.right, left.ways).map((right) => ({ ...right, text: `${left.text}${right.text}` })),
    );
  if (ts.isIdentifier(node)) return ofName(node, file, ways, depth);
  if (ts.isCallExpression(node)) return ofCall(node, file, ways, depth);
  return [{ text: UNKNOWN, ways }];
}

/** Both arms of a condition, or the one it has gone by already. */
function branches(
  { condition, whenTrue, whenFalse }: ts.ConditionalExpression,
  ways: Ways,
  of: (arm: ts.Expression, ways: Ways) => readonly Given[],
): readonly Given[] {
  const asked = condition.getText();
  const gone = ways.get(asked);
  const going = (way: boolean) => new Map([...ways, [asked, way]]);
  return [
    ...(gone === false ? [] : of(whenTrue, going(true))),
    ...(gone === true ? [] : of(whenFalse, going(false))),
  ];
}

/** The value of a constant: of its own function before that of any other, of one of an array that a condition chooses, too. */
function ofName(node: ts.Identifier, file: URL, ways: Ways, depth: number): readonly Given[] {
  for (let scope: ts.Node | undefined = node.parent; scope !== undefined; scope = scope.parent) {
    const declared = declarationsIn(scope).find(({ name }) => placeIn(name, node.text) !== undefined);
    if (declared === undefined) continue;
    const at = placeIn(declared.name, node.text)!;
    return at < 0
      ? textsOf(declared.initializer, file, ways, depth + 1)
      : ofElement(declared.initializer, at, file, ways, depth);
  }
  return [{ text: UNKNOWN, ways }];
}

function declarationsIn(scope: ts.Node): readonly ts.VariableDeclaration[] {
  if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) return [];
  return scope.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );
}

/** Where a declaration names a constant: its place in an array, −1 where it is the whole; nothing where it does not. */
function placeIn(declared: ts.BindingName, name: string): number | undefined {
  if (ts.isIdentifier(declared)) return declared.text === name ? -1 : undefined;
  if (!ts.isArrayBindingPattern(declared)) return undefined;
  const at = declared.elements.findIndex((one) => ts.isBindingElement(one) && one.name.getText() === name);
  return at < 0 ? undefined : at;
}

function ofElement(
  node: ts.Expression | undefined,
  at: number,
  file: URL,
  ways: Ways,
  depth: number,
): readonly Given[] {
  if (node !== undefined && ts.isArrayLiteralExpression(node))
    return textsOf(node.elements[at], file, ways, depth + 1);
  if (node !== undefined && ts.isConditionalExpression(node))
    return branches(node, ways, (arm, going) => ofElement(arm, at, file, going, depth));
  return [{ text: UNKNOWN, ways }];
}

/** What a function of ours returns; a complaint is put together as `must` does it. */
function ofCall(node: ts.CallExpression, file: URL, ways: Ways, depth: number): readonly Given[] {
  const called = node.expression.getText();
  const [first] = node.arguments;
  if (called === 'visible') return textsOf(first, file, ways, depth + 1);
  if (called === 'must' && first !== undefined && ts.isObjectLiteralExpression(first))
    return ofComplaint(first, file, ways, depth);
  const [found, where] = functionNamed(called, file) ?? [];
  if (found?.body === undefined || where === undefined) return [{ text: UNKNOWN, ways }];
  // Conditions on what a function is given are those of its caller where both call it the same.
  const names = found.parameters.map((parameter) => parameter.name.getText());
  const isSame = node.arguments.every((given, i) => given.getText() === names[i]);
  const texts = returned(found.body).flatMap((result) =>
    textsOf(result, where, isSame ? ways : new Map(), depth + 1),
  );
  return (texts.length === 0 ? unknown : texts).map(({ text }) => ({ text, ways }));
}

function ofComplaint(
  complaint: ts.ObjectLiteralExpression,
  file: URL,
  ways: Ways,
  depth: number,
): readonly Given[] {
  const joined = (before: readonly Given[], name: string, told: (text: string) => string) =>
    before.flatMap((one) =>
      textsOf(propertyOf(complaint, name), file, one.ways, depth + 1).map((own) => ({
        text: `${one.text}${told(own.text)}`,
        ways: own.ways,
      })),
    );
  const what = joined([{ text: '', ways }], 'what', (text) => `${text} must `);
  const legal = joined(what, 'legal', (text) => `${text}, got `);
  const isMissing = propertyOf(complaint, 'given')?.getText() === 'undefined';
  const given = joined(legal, 'given', (text) =>
    isMissing ? 'nothing' : text === UNKNOWN ? text : `"${text}"`,
  );
  const hasRemedy = propertyOf(complaint, 'remedy') !== undefined;
  return hasRemedy ? joined(given, 'remedy', (text) => `; ${text}`) : given;
}

/** What a function returns, functions within it left out. */
function returned(body: ts.Node): ts.Expression[] {
  const results: ts.Expression[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isReturnStatement(inner) && inner.expression !== undefined) results.push(inner.expression);
    if (!ts.isFunctionLike(inner)) ts.forEachChild(inner, visit);
  };
  ts.forEachChild(body, visit);
  return results;
}

/** A function a file has or imports, and the file it is of. */
function functionNamed(name: string, file: URL): [ts.FunctionDeclaration, URL] | undefined {
  for (const statement of parsed(file).statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return [statement, file];
    if (!ts.isImportDeclaration(statement)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    if (!bindings.elements.some((one) => one.name.text === name)) continue;
    const from = new URL((statement.moduleSpecifier as ts.StringLiteral).text, file);
    return existsSync(from) ? functionNamed(name, from) : undefined;
  }
  return undefined;
}
