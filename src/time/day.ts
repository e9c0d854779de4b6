declare const unit: unique symbol;

/** A calendar day as the count of days since 1970-01-01; no zone, no time of day. */
export type EpochDay = number & { readonly [unit]: 'epoch day' };
/** A moment, in milliseconds UTC since 1970-01-01. */
export type Instant = number & { readonly [unit]: 'instant' };
/** Position of a session in its trading calendar, from 0. */
export type SessionIndex = number & { readonly [unit]: 'session' };
/** Sessions relative to day 0: −1 the session before, 0 the event's own. */
export type EventDay = number & { readonly [unit]: 'event day' };
