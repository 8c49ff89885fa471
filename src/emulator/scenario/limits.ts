/** Some 31 years: no time that is computed with it leaves the calendar. */
export const MAX_SECONDS = 1_000_000_000;

/** Emulated seconds per real second: 11 days. */
export const MAX_SPEED = 1_000_000;

/** Timers have 32 bits, and fire at once beyond. */
export const MAX_TIMER_MS = 2_147_483_647;

/** How deep JSON may be nested: nothing that is meant is deeper, and recursion over it must end. */
export const MAX_JSON_DEPTH = 100;
