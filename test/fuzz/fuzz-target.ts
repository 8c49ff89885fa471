import type { Choices } from './choices';

/** Something that is given odd input. */
export interface FuzzTarget {
  readonly name: string;
  start(): Promise<RunningTarget>;
}

export interface RunningTarget {
  /** Makes one input and tries it; returns what was wrong with what came of it, if anything. */
  attempt(choices: Choices): Promise<string | undefined>;
  close(): Promise<void>;
}
