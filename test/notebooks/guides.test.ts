import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { eventstudy, temporaryFolder } from '../cli/command.ts';
import { folder } from './files.ts';
import { blocksOf, commandsOf, partsOf } from './guide.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The size table is written by a program of its own. */
const guides = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'size-table.md');

/** Runs a program as a user would, the package's names standing for its sources. */
function run(code: string, place: string): string {
  const entry: Readonly<Record<string, string>> = { eventstudy: 'index', 'eventstudy/node': 'node' };
  const own = code.replaceAll(
    /from '(eventstudy(?:\/\w+)?)'/g,
    (_, name) => `from '${root}src/${entry[name]}.ts'`,
  );
  const file = join(place, 'program.mts');
  writeFileSync(file, own);
  const tsx = `${root}node_modules/tsx/dist/loader.mjs`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', tsx, file], {
    cwd: place,
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual(['', 0]);
  return stdout;
}

/** Runs commands one after the other; what they say, to people and to programs. */
async function say(text: string): Promise<string> {
  let said = '';
  for (const words of commandsOf(text)) {
    const { code, out, err } = await eventstudy(...words);
    // Checking faulty inputs is shown, too.
    expect(code, words.join(' ')).toBe(words[0] === 'check' ? 1 : 0);
    said += out + err;
  }
  return said;
}

describe('the guide', () => {
  const home = process.cwd();
  afterEach(() => process.chdir(home));

  test.each(guides)('%s does what it says', { timeout: 120_000 }, async (name) => {
    const place = temporaryFolder();
    process.chdir(place);
    let said = '';
    const blocks = blocksOf(readFileSync(`${folder}${name}`, 'utf8'));
    const unrun = blocks.filter(
      ({ file, language }) => file === '' && !['sh', 'ts', 'text'].includes(language),
    );
    expect(unrun).toEqual([]);
    for (const { language, file, text } of blocks) {
      if (file !== '') writeFileSync(join(place, file), text);
      else if (language === 'sh') said = await say(text);
      else if (language === 'ts') said = run(text, place);
      else if (language === 'text')
        for (const part of partsOf(text)) {
          expect(said).toContain(part);
          said = said.slice(said.indexOf(part) + part.length);
        }
    }
  });

  test.each(guides)('%s refers to files that exist', (name) => {
    const links = [...readFileSync(`${folder}${name}`, 'utf8').matchAll(/\]\(([^):]+)\)/g)];
    const there = readdirSync(folder);
    expect(links.map(([, link]) => link!).filter((link) => !there.includes(link))).toEqual([]);
  });
});
