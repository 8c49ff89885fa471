import { isUnknown, type Unknown } from '../../../../plugin/unknown';

export type KnownBlock<T> = Exclude<T, null | Unknown>;

/** Undefined where it is not set, or not known yet. */
export function knownBlock<T>(block: T): KnownBlock<T> | undefined {
  return block === null || isUnknown(block) ? undefined : (block as KnownBlock<T>);
}
