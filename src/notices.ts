/** Prints the licences of the packages whose code the build puts into the command; its argument is esbuild's metafile. */
import { readdirSync, readFileSync } from 'node:fs';

const { inputs } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { inputs: Record<string, unknown> };
const folders = Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);

process.stdout.write('The command holds code of these packages.\n');
for (const folder of [...new Set(folders)].sort()) {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const licence = readdirSync(folder).find((file) => /^licen[cs]e(\.|$)/i.test(file));
  if (licence === undefined) throw new Error(`${name} must have a licence, got none in its folder`);
  process.stdout.write(
    `\n${'='.repeat(80)}\n${name} ${version}\n\n${readFileSync(`${folder}/${licence}`, 'utf8').trim()}\n`,
  );
}
