/** What a program of someone else's sees of the package: its types, and those they name, checked whole. */
import { figures, priceSeries, rowsOf, runStudy, studyReport } from '../../dist/index.js';
import { readStudy } from '../../dist/node.js';

const { study } = await readStudy('data/study.yaml');
const result = runStudy({ ...study, prices: [...study.prices, priceSeries('ACME', [])] });
const input = { result, prices: study.prices };
const [row] = rowsOf(result.tables.windows);
export const told = [row, await figures(input), await studyReport(input)];
