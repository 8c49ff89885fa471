import { SECONDS_LIMIT } from './limits';

/** A span of time. */
export const secondsSchema = { type: 'number', minimum: 0, maximum: SECONDS_LIMIT } as const;
