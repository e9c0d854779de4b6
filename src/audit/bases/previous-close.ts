/**
 * The close a session's move is counted from: the last before it, over a suspension that of the last session traded. So
 * exchanges and the press quote it, whatever gap rule the study's returns follow.
 *
 * @param sessions how many traded sessions to go back
 * @returns NaN where so many before it have no close
 */
export function previousClose(close: Float64Array, session: number, sessions = 1): number {
  let found = session;
  for (let back = 0; back < sessions && found >= 0; back++) found = tradedBefore(close, found);
  return close[found] ?? Number.NaN;
}

function tradedBefore(close: Float64Array, session: number): number {
  let t = session - 1;
  while (t >= 0 && Number.isNaN(close[t] ?? Number.NaN)) t--;
  return t;
}
