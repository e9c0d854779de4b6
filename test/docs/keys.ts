import { plain, table } from './markdown.ts';

/** What JSON Schema says of one key, as far as it is told. */
interface Key {
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
}

/** The keys of a file as a Markdown table: what each means, what is legal, and what holds where it is absent. */
export function keysOf(schema: object): string {
  const { properties, required = [] } = schema as {
    readonly properties: Readonly<Record<string, Key>>;
    readonly required?: readonly string[];
  };
  return table(
    ['key', 'meaning', 'where absent'],
    Object.entries(properties).map(([key, { description = '', enum: legal = [], default: usual }]) => {
      const words = legal.map((word) => `\`${word}\``).join(', ');
      return [
        `\`${key}\``,
        plain(description) + (words === '' ? '' : `: ${words}`),
        required.includes(key) ? '**required**' : usual === undefined ? '' : `\`${written(usual)}\``,
      ];
    }),
  );
}

/** As a file would have it; lists of all there is are told by their beginning. */
function written(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value).replaceAll(/(?<=[,:])/g, ' ');
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
