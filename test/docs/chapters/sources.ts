import type { Source } from '../../../src/io/fetch/source.ts';
import { sources } from '../../../src/io/fetch/sources/registry.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const downloads: Chapter = {
  title: 'Downloads',
  introduction: 'Where `eventstudy fetch SYMBOL… --source ID` takes daily series from.',
  registry: ['io/fetch/sources/registry.ts', 'sources'],
  members: membersOf<Source>(sources, ({ name, baseUrl, adjustment, symbols, reference }) => ({
    name,
    facts: [
      ['address', baseUrl],
      ['adjusted for', adjustment],
      ...(symbols === undefined ? [] : [['symbols', symbols.join(', ')] as const]),
      ['source', reference],
    ],
  })),
};
