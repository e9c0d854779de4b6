import { type ModelFamily, modelFamilies, modelNamed } from '../../../src/models/families.ts';
import { type ExpectedReturnModel, factorsOf, needsBenchmark } from '../../../src/models/model.ts';
import { models } from '../../../src/models/registry.ts';
import { type Chapter, type Member, membersOf } from '../chapter.ts';

export const expectedReturnModels: Chapter = {
  title: 'Models',
  introduction:
    'What return was to be expected without the event. Named in a study by `models: [market-model]`; R is the return of' +
    ' the security, Rm that of its benchmark, both fractions a session, coefficients those of the estimation window.',
  registry: ['models/registry.ts', 'models'],
  members: {
    ...membersOf<ExpectedReturnModel>(models, tell),
    ...membersOf<ModelFamily>(modelFamilies, tellFamily),
  },
};

function tell(model: ExpectedReturnModel): Member {
  const factors = factorsOf(model);
  const needed = [
    ...(needsBenchmark(model) ? ['a benchmark'] : []),
    ...factors.map((name) => `factor ${name}`),
  ];
  const { subtracts } = model;
  const design = model.regressors.map(({ term, series }) => `${term} on ${series}`).join(', ');
  return {
    name: model.name,
    facts: [
      ['expected return', model.formula],
      ['coefficients', design || 'none'],
      ...(subtracts === undefined ? [] : [['subtracted beforehand', subtracts] as const]),
      ['fit', model.fit === undefined ? 'least squares' : 'its own'],
      ['needs', needed.join(', ') || 'nothing besides the prices of the security'],
      ['source', model.reference],
    ],
  };
}

/** A family by its example. */
function tellFamily({ name, example, argument }: ModelFamily): Member {
  const { facts } = tell(modelNamed(example, models)!);
  return { name, facts: [['written', `${example}; between the brackets ${argument.source}`], ...facts] };
}
