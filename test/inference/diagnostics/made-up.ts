import { type DayRange, planWindows } from '../../../src/events/windows.ts';
import { type FittedWindow, fittedWindow } from '../../../src/inference/diagnostics/fitted-window.ts';
import type { ExpectedReturnModel } from '../../../src/models/model.ts';
import { models } from '../../../src/models/registry.ts';
import { estimated } from '../../abnormal/made-up.ts';

/** Uniform numbers any program can draw: Park & Miller (1988), x ← 16807 x mod 2³¹ − 1. */
export function parkMiller(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

export interface Sessions {
  readonly returns: Float64Array;
  readonly benchmark: Float64Array;
}

/** Sessions whose errors lean on the one before; 60 of them are what the golden rows were computed from. */
export function sessionsFrom(seed: number, length: number): Sessions {
  const draw = parkMiller(seed);
  let previous = 0;
  const [returns, benchmark] = [new Float64Array(length), new Float64Array(length)];
  for (let t = 0; t < length; t++) {
    benchmark[t] = 0.04 * (draw() - 0.5);
    previous = 0.03 * (draw() + draw() - 1) + 0.3 * previous;
    returns[t] = 0.001 + 1.1 * benchmark[t]! + previous;
  }
  return { returns, benchmark };
}

/** A fit to sessions of which the last are the event window, from `event[0]` on. */
export function fitTo(
  { returns, benchmark }: Sessions,
  event: DayRange = [0, 2],
  model: ExpectedReturnModel = models['market-model'],
): FittedWindow {
  const eventDays = event[1] - event[0] + 1;
  const plan = planWindows([event[0] - (returns.length - eventDays), event[0] - 1], event, []);
  const series = { plan, returns, benchmark };
  return fittedWindow(series, estimated(model, series));
}

/** The same sessions with three more of the event window behind them. */
export function withEvent({ returns, benchmark }: Sessions): Sessions {
  return {
    returns: Float64Array.from([...returns, 0.01, 0.02, -0.01]),
    benchmark: Float64Array.from([...benchmark, 0.001, 0.002, 0.003]),
  };
}
