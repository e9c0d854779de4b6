import type { Diagnostic } from '../../../src/inference/diagnostics/diagnostic.ts';
import { diagnostics } from '../../../src/inference/diagnostics/registry.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const fitDiagnostics: Chapter = {
  title: 'Diagnostics',
  introduction:
    'May what the tests assume be believed of a fit? Asked of every estimation window; rows are in the table' +
    ' `diagnostics`.',
  registry: ['inference/diagnostics/registry.ts', 'diagnostics'],
  members: membersOf<Diagnostic>(diagnostics, ({ name, nullHypothesis, verdicts, reference }) => ({
    name,
    facts: [
      ['null hypothesis', nullHypothesis],
      ['where it is rejected', verdicts.troubled],
      ['where it is not', verdicts.sound],
      ['source', reference],
    ],
  })),
};
