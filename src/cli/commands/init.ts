import { writeSampleStudy } from '../../io/sample-study.ts';
import type { Console } from '../console.ts';

/** `eventstudy init`: a commented study with simulated prices, and what to do with it. */
export async function init(folder: string, console: Console): Promise<void> {
  await writeSampleStudy(folder);
  console.say(`${folder}/study.yaml is ready: run it with  eventstudy run ${folder}/study.yaml`);
  console.note('its prices are simulated; put your own CSV files beside it and name them under `prices`');
}
