/** Prints the JSON Schema of a study file; the build keeps it in the package for editors. */
import { studyJsonSchema } from './study/file-schema.ts';
import { everything } from './study/run.ts';

process.stdout.write(`${JSON.stringify(studyJsonSchema(everything), undefined, 1)}\n`);
