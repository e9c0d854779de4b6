import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { eventstudy, sampleStudy } from '../command.ts';

test('eventstudy prepare writes a file a study may name in the place of its prices', async () => {
  const folder = sampleStudy();
  const panel = join(folder, 'prices.panel');
  const { code, out } = await eventstudy('prepare', join(folder, 'study.yaml'), '--out', panel);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+ series, \d+ rows, in .*prices\.panel\n$/);
  const study = join(folder, 'small.yaml');
  writeFileSync(study, 'prices: prices.panel\nevents: events.csv\nreturns: simple\nbenchmark: HSI\n');
  expect((await eventstudy('align', study)).code).toBe(0);
});

test('the words it says to write in the study name the file from where the study stands', async () => {
  const folder = sampleStudy();
  const panel = join(folder, 'prepared/prices.panel');
  const { err } = await eventstudy('prepare', join(folder, 'study.yaml'), '--out', relative('.', panel));
  const words = /prices: \S+/.exec(err)![0];
  expect(words).toBe('prices: prepared/prices.panel');
  const study = join(folder, 'small.yaml');
  writeFileSync(study, `${words}\nevents: events.csv\nreturns: simple\nbenchmark: HSI\n`);
  expect((await eventstudy('align', study)).code).toBe(0);
});

test('those words are quoted where YAML would read something else', async () => {
  const folder = sampleStudy();
  const panel = join(folder, 'a # b: c.panel');
  const { err } = await eventstudy('prepare', join(folder, 'study.yaml'), '--out', panel);
  expect(err).toContain(' as  prices: "a # b: c.panel"  in ');
});

test('a file that ends otherwise is a wrong question', async () => {
  const { code, err } = await eventstudy('prepare', join(sampleStudy(), 'study.yaml'), '--out', 'prices.bin');
  expect([code, err]).toEqual([2, 'the file of prepared prices must end in .panel, got "prices.bin"\n']);
});
