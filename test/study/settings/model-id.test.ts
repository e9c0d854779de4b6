import { expect, test } from 'vitest';
import { models } from '../../../src/models/registry.ts';
import { modelId } from '../../../src/study/settings/model-id.ts';

test('a model is one of the registry or a member of a family', () => {
  const id = modelId(models);
  expect(id.safeParse('market-model').success).toBe(true);
  expect(id.safeParse('dimson(2)').success).toBe(true);
  expect(id.safeParse('dimson(x)').success).toBe(false);
  expect(id.safeParse('markt-model').success).toBe(false);
  expect(id.meta()?.examples).toContain('dimson(1)');
});
