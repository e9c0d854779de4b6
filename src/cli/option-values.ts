import { InvalidArgumentError } from 'commander';
import { must } from '../errors/message.ts';

/** Reads an option that counts something. */
export function wholeNumber(what: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value > 0) return value;
    throw new InvalidArgumentError(must({ what, legal: 'be a whole number, 1 or more', given: text }));
  };
}

/** Reads a word that names a place to write to: a variable that is not set would name the folder one stands in. */
export function path(what: string): (text: string) => string {
  return (text) => {
    if (text.trim() !== '') return text;
    throw new InvalidArgumentError(
      must({ what, legal: 'name a place', given: text, remedy: 'write . for this folder' }),
    );
  };
}
