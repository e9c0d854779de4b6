import { isDeepStrictEqual } from 'node:util';
import { everything } from '../study/run.ts';
import { windowsOf } from '../study/settings/event-window.ts';
import { type Settings, settingsSchema } from '../study/settings.ts';
import type { Study } from '../study/study.ts';

/** For a manifest, the settings a program ran in place of those it had read; nothing where they are the same. */
export function settingsRun(settings: Settings, read: Study): { settings?: Settings } {
  const { eventWindow } = settings;
  const asked: Partial<Record<keyof Settings, unknown>> = {
    ...read,
    windows: windowsOf({ eventWindow, windows: read.windows }),
  };
  const keys = Object.keys(settingsSchema(everything).shape) as (keyof Settings)[];
  return keys.every((key) => isDeepStrictEqual(settings[key], asked[key])) ? {} : { settings };
}
