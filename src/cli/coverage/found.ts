import type { CloudClient } from '../../cloud/cloud-client';
import type { Attempt } from '../../report/coverage/attempt';
import type { BackedUpSource } from '../../report/coverage/backed-up-source';

/** What a service tells: what is backed up, and which restores it lists. */
export interface Found {
  readonly sources: readonly BackedUpSource[];
  readonly attempts: readonly Attempt[];
}

/** Who asks, and when by our clock. */
export interface Asker {
  readonly client: CloudClient;
  readonly nowMs: number;
}
