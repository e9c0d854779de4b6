export { must } from './errors/message.ts';
