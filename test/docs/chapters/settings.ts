import { studyJsonSchema } from '../../../src/study/file-schema.ts';
import { everything } from '../../../src/study/run.ts';
import type { Chapter } from '../chapter.ts';
import { keysOf } from '../keys.ts';

export const studyFile: Chapter = {
  title: 'The study file',
  introduction: [
    'YAML or JSON. Unknown keys are errors, with file, line and the nearest legal name. `eventstudy init DIR` writes a' +
      ' commented study to begin with.',
    keysOf(studyJsonSchema(everything)),
  ].join('\n\n'),
  members: {},
};
