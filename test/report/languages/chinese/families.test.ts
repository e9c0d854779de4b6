import { expect, test } from 'vitest';
import { voiceOf } from '../../../../src/report/voice.ts';
import { modelName, modelWithin } from '../../../../src/report/words.ts';
import { resultOf } from '../../made-up.ts';

const voice = voiceOf(resultOf({}, { report: { language: 'zh' } }));

test.each([
  ['factors(smb,rf)', '因子模型（smb，超额收益）'],
  ['factors(mktrf, smb)', '因子模型（mktrf, smb）'],
])('the model %s is named in Chinese, in headings and within sentences', (id, name) => {
  expect(voice.word(modelName(id))).toBe(name);
  expect(modelWithin(voice, id)).toBe(name);
});
