import { createHash } from 'node:crypto';

/** The same for the same snapshot, as in the cloud. */
export function madeUpHash(snapshotId: string): string {
  return createHash('sha256').update(snapshotId).digest('hex');
}
