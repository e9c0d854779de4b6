import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, Logger, LogLevel } from 'typedoc';
import { changelog, front, guides } from './guides.ts';
import { registryPages } from './pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Makes the site: README.md as its front, the guides, a page for every member of every registry, and the reference of the
 * public names from their docstrings.
 *
 * @param folder where it is written; what is in it is replaced
 * @returns what typedoc warns of, a line each
 * @throws where typedoc finds errors
 */
export async function buildSite(folder: string): Promise<string[]> {
  const documents = mkdtempSync(join(tmpdir(), 'eventstudy-docs-'));
  try {
    // What README and guides link to stands beside them as in the repository.
    for (const path of ['data/chart.svg', 'notebooks'])
      cpSync(root + path, join(documents, path), { recursive: true });
    const pages = [...guides(), ...registryPages(), changelog()];
    for (const { path, text } of [{ path: 'README.md', text: front() }, ...pages]) {
      mkdirSync(dirname(join(documents, path)), { recursive: true });
      writeFileSync(join(documents, path), text);
    }
    const isTop = (path: string) => !/^(?!notebooks).+\/(?!index\.md$)/.test(path);
    return await render(documents, pages.map(({ path }) => path).filter(isTop), folder);
  } finally {
    rmSync(documents, { recursive: true });
  }
}

async function render(documents: string, paths: readonly string[], folder: string): Promise<string[]> {
  const app = await Application.bootstrap({
    name: 'eventstudy',
    entryPoints: ['index.ts', 'node.ts', 'danfo.ts'].map((file) => `${root}src/${file}`),
    tsconfig: `${root}src/tsconfig.json`,
    readme: join(documents, 'README.md'),
    projectDocuments: paths.map((path) => join(documents, path)),
    customCss: fileURLToPath(new URL('site.css', import.meta.url)),
    disableSources: true,
    excludeExternals: true,
    githubPages: false,
    highlightLanguages: ['ts', 'yaml', 'sh', 'json', 'csv', 'python', 'latex', 'make'],
    navigation: { includeGroups: false, includeCategories: false, includeFolders: false },
    kindSortOrder: ['Document', 'Module', 'Function', 'Variable', 'Class', 'Interface', 'TypeAlias'],
    sort: ['kind', 'source-order'],
    validation: { invalidLink: true, notDocumented: false, notExported: false },
    logLevel: LogLevel.Warn,
  });
  const logger = new KeepingLogger();
  app.logger = logger;
  const project = await app.convert();
  if (project === undefined || logger.hasErrors())
    throw new Error(`the sources must be documented without errors, got:\n${logger.said.join('\n')}`);
  app.validate(project);
  await app.generateDocs(project, folder);
  return logger.said;
}

/** Keeps what is said instead of printing it. */
class KeepingLogger extends Logger {
  readonly said: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.said.push(message);
  }
}
