import { shellWord } from '../../io/pasted.ts';
import { writeSampleStudy } from '../../io/sample-study.ts';
import type { Console } from '../console.ts';

/** `eventstudy init`: a commented study with simulated prices, and what to do with it. */
export async function init(folder: string, console: Console): Promise<void> {
  await writeSampleStudy(folder);
  const file = `${folder}/study.yaml`;
  console.say(`${file} is ready: run it with  eventstudy run ${shellWord(file)}`);
  console.note('its prices are simulated; put your own CSV files beside it and name them under `prices`');
}
