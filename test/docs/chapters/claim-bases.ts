import { bases, HEADLINE_BASIS } from '../../../src/audit/bases/registry.ts';
import type { ClaimBasis } from '../../../src/audit/basis.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const claimBases: Chapter = {
  title: 'Bases of claims',
  introduction:
    'The ways a move of a session may be measured when the press tells it. A claim asks for one by its id or by the words' +
    ` below; \`${HEADLINE_BASIS}\` where it asks for none. Rows are in the table \`claims\`, simple returns as fractions.`,
  registry: ['audit/bases/registry.ts', 'bases'],
  members: membersOf<ClaimBasis>(bases, (basis) => ({
    name: `From ${basis.name}`,
    facts: [
      ['in columns', basis.short],
      ['words', basis.words.join(', ') || 'only its id'],
    ],
  })),
};
