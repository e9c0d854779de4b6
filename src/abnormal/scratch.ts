import { scratch } from '../numeric/room.ts';

/** Room for what is estimated of an observation and not kept by any sample: returns expected and abnormal, and the values of cells. */
export const estimates = scratch();
