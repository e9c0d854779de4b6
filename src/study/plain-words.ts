/** What YAML may take a plain word for that must be text: 0981, 2026, true. */
const readings = ['string', 'number', 'boolean'];

/** Keys of a schema that hold values, not schemas; names are text whatever they look like. */
const data = ['default', 'enum', 'examples', 'propertyNames', 'required'];

/**
 * A JSON Schema whose texts may be plain words of YAML, as the reader of a study file takes them: editors hold the file
 * against the schema before that. Texts of a pattern, or of a few that are legal, stay as they are.
 */
export function withPlainWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withPlainWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  const isFree = !['enum', 'const', 'pattern'].some((key) => key in schema);
  return mapped(schema, (key, value) => {
    if (key === 'type') return isFree ? widened(value) : value;
    if (key === 'properties') return mapped(value as object, (_, one) => withPlainWords(one));
    return data.includes(key) ? value : withPlainWords(value);
  });
}

function mapped(object: object, to: (key: string, value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, to(key, value)]));
}

function widened(type: unknown): unknown {
  const types = [type].flat();
  return types.includes('string') ? [...new Set([...readings, ...types])] : type;
}
