/** Prints the JSON Schema of a study file; the build keeps it in the package for editors. */
import { tradedStudySchema } from './backtest/study-schema.ts';
import { everything } from './study/run.ts';

process.stdout.write(`${JSON.stringify(tradedStudySchema(everything), undefined, 1)}\n`);
