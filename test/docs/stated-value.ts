import ts from 'typescript';

/**
 * Whether a value is the one that is stated. What is stated is written as in a program: numbers, texts, lists (of typed
 * arrays too), objects, `undefined`, `NaN`; a number with decimals holds to the digits it gives. Prose is no
 * value, and nothing is what it says.
 */
export function isStated(value: unknown, stated: string): boolean {
  const file = ts.createSourceFile('value.ts', `(${stated})`, ts.ScriptTarget.ES2023, true);
  const [statement] = file.statements;
  return (
    statement !== undefined &&
    ts.isExpressionStatement(statement) &&
    file.statements.length === 1 &&
    matches(value, statement.expression)
  );
}

function matches(value: unknown, node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return matches(value, node.expression);
  if (ts.isStringLiteralLike(node)) return value === node.text;
  if (ts.isNumericLiteral(node) || ts.isPrefixUnaryExpression(node))
    return typeof value === 'number' && isNumber(value, node.getText());
  if (ts.isArrayLiteralExpression(node)) return isList(value, node.elements);
  if (ts.isObjectLiteralExpression(node)) return isObject(value, node);
  const word = node.getText();
  return Object.hasOwn(words, word) && Object.is(value, words[word]);
}

const words: Readonly<Record<string, unknown>> = {
  false: false,
  Infinity: Number.POSITIVE_INFINITY,
  NaN: Number.NaN,
  null: null,
  true: true,
  undefined: undefined,
};

/** Half a unit of the last digit given; nothing where no decimals are. */
function isNumber(value: number, text: string): boolean {
  const stated = Number(text.replaceAll('_', ''));
  const [, decimals = '', exponent = '0'] =
    /^-?\d*\.?(\d*)(?:e([-+]?\d+))?$/.exec(text.replaceAll('_', '')) ?? [];
  if (decimals === '') return value === stated;
  return Math.abs(value - stated) <= 0.5 * 10 ** (Number(exponent) - decimals.length) * (1 + 1e-9);
}

function isList(value: unknown, elements: readonly ts.Expression[]): boolean {
  const isIterable = Array.isArray(value) || ArrayBuffer.isView(value);
  if (!isIterable) return false;
  const list = Array.from(value as ArrayLike<unknown>);
  return list.length === elements.length && elements.every((element, i) => matches(list[i], element));
}

/** All keys that are stated, and no others. */
function isObject(value: unknown, { properties }: ts.ObjectLiteralExpression): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const own = new Map<string, unknown>(Object.entries(value));
  return (
    own.size === properties.length &&
    properties.every((property) => {
      if (!ts.isPropertyAssignment(property)) return false;
      const key = property.name.getText().replaceAll(/['"]/g, '');
      return own.has(key) && matches(own.get(key), property.initializer);
    })
  );
}
