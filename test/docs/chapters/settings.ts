import { studyJsonSchema } from '../../../src/study/file-schema.ts';
import { everything } from '../../../src/study/run.ts';
import type { Chapter } from '../chapter.ts';
import { plain, table } from '../markdown.ts';

/** What JSON Schema says of one key, as far as it is told. */
interface Key {
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
}

const { properties, required } = studyJsonSchema(everything) as {
  readonly properties: Readonly<Record<string, Key>>;
  readonly required: readonly string[];
};

export const studyFile: Chapter = {
  title: 'The study file',
  introduction: [
    'YAML or JSON. Unknown keys are errors, with file, line and the nearest legal name. `eventstudy init DIR` writes a' +
      ' commented study to begin with.',
    table(
      ['key', 'meaning', 'legal', 'where absent'],
      Object.entries(properties).map(([key, { description = '', enum: legal = [], default: usual }]) => [
        `\`${key}\``,
        plain(description),
        legal.map((value) => `\`${value}\``).join(' '),
        required.includes(key)
          ? '**required**'
          : usual === undefined
            ? ''
            : `\`${shortened(JSON.stringify(usual))}\``,
      ]),
    ),
  ].join('\n\n'),
  members: {},
};

/** Lists of all there is are told by their beginning. */
function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
