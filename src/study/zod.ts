/** Of zod what is used, and no more of it in the command: its messages in fifty languages are not. */
export * from 'zod';
