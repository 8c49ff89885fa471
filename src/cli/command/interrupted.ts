/** Thrown instead of running anything after a signal, and when what ran ended because of one. */
export class Interrupted extends Error {}
