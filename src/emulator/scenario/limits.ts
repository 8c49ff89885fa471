/** Some 31 years: no time that is computed with it leaves the calendar. */
export const SECONDS_LIMIT = 1_000_000_000;

/** Emulated seconds per real second: 11 days. */
export const SPEED_LIMIT = 1_000_000;

/** Timers have 32 bits, and fire at once beyond. */
export const TIMER_LIMIT_MS = 2_147_483_647;

/** How deep JSON may be nested: nothing that is meant is deeper, and recursion over it must end. */
export const JSON_DEPTH_LIMIT = 100;
