import { expect, test } from 'vitest';
import { titleSaid } from '../../src/report/title.ts';
import { usualVoice, voiceOf } from '../../src/report/voice.ts';
import { everything } from '../../src/study/run.ts';
import { settingsSchema } from '../../src/study/settings.ts';
import { resultOf } from './made-up.ts';

test('a study without a title has one in the language of the report; what its author wrote stays', () => {
  const chinese = voiceOf(resultOf({}, { report: { language: 'zh' } }));
  const { title } = settingsSchema(everything).shape;
  const usual = title.parse(undefined);
  expect([usualVoice, chinese].map((voice) => titleSaid(voice, usual))).toEqual(['Event study', '事件研究']);
  expect(titleSaid(chinese, 'Charts')).toBe('Charts');
});
