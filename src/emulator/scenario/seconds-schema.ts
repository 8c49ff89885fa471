import { MAX_SECONDS } from './limits';

/** A span of time. */
export const secondsSchema = { type: 'number', minimum: 0, maximum: MAX_SECONDS } as const;
