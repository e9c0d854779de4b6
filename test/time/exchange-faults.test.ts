import { expect, onTestFinished, test, vi } from 'vitest';
import type { Exchange } from '../../src/time/exchange.ts';
import { exchangeFaults } from '../../src/time/exchange-faults.ts';
import { exchanges } from '../../src/time/registry.ts';

const london = { ...exchanges.XNYS, mic: 'XLON', zone: 'Europe/London', suffixes: ['.L'], indexes: ['FTSE'] };
const messages = (own: object) =>
  exchangeFaults({ ...exchanges, ...own }).map(({ severity, message }) => `${severity}: ${message}`);

test('an exchange of the caller’s own is sound under its code, and under another name for the same', () => {
  expect(messages({})).toEqual([]);
  expect(messages({ XLON: london })).toEqual([]);
  expect(messages({ NYSE: exchanges.XNYS })).toEqual([]);
});

test('an exchange whose code is that of another, or of none, is a fault', () => {
  expect(messages({ XLON: { ...london, mic: 'XNYS' } })).toEqual([
    'error: mic of exchanges.XLON must be XLON, the key it stands under, got "XNYS"',
  ]);
  expect(messages({ LSE: london })).toEqual([
    'error: mic of exchanges.LSE must be LSE, the key it stands under, got "XLON"',
  ]);
});

test('a time zone that is none is a fault, and so is none at all', () => {
  const message = 'error: zone of exchanges.XLON must be an IANA time zone, such as Asia/Hong_Kong, got';
  expect(messages({ XLON: { ...london, zone: 'Europe/Nowhere' } })).toEqual([`${message} "Europe/Nowhere"`]);
  expect(messages({ XLON: { ...london, zone: undefined } })).toEqual([`${message} nothing`]);
});

test('what is no exchange is a fault, and nothing more is said of it', () => {
  const none = { mic: 'XLON' } as Exchange;
  expect(messages({ XLON: none })).toEqual([
    'error: exchanges.XLON must be an exchange, such as exchanges.XHKG, got {"mic":"XLON"}',
  ]);
  expect(messages({ XLON: undefined })).toEqual([
    'error: exchanges.XLON must be an exchange, such as exchanges.XHKG, got nothing',
  ]);
});

test('the platform is asked for the zones of a caller’s own exchanges alone', () => {
  const asked: unknown[] = [];
  class DateTimeFormat extends Intl.DateTimeFormat {
    constructor(...given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
      super(...given);
      asked.push(given[1]?.timeZone);
    }
  }
  vi.stubGlobal('Intl', { DateTimeFormat });
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(messages({ NYSE: exchanges.XNYS, XLON: london })).toEqual([]);
  expect(asked).toEqual(['Europe/London']);
});
