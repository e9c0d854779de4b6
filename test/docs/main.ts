import { fileURLToPath } from 'node:url';
import { buildSite } from './site.ts';

// Makes the documentation as a static site, to be opened at dist/docs/index.html.
const warnings = await buildSite(fileURLToPath(new URL('../../dist/docs', import.meta.url)));
for (const warning of warnings) process.stderr.write(`${warning}\n`);
