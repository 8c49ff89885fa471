import type { WatchedJob } from './watched-job';

/** Where the person, or the program, who watches is told what is seen. */
export interface WatchView {
  /** A job was seen, whether it has changed or not. */
  seen(job: WatchedJob, before: WatchedJob | undefined): void;
  /** Why the last look failed; undefined when it did not. */
  problem(text: string | undefined): void;
  close(): void;
}
