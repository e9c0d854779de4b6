/** The door to zod: names one by one, of which the command holds those that are used. */
export * from 'zod';
