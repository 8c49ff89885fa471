import { restoreRules } from '../../api/restore-rules';
import { isKnownRestoreType } from '../../api/restore-types';
import type { Attempt } from './attempt';
import type { BackedUpSource } from './backed-up-source';

/** Finds the source that a restore was of. */
export type SourceMatcher = (attempt: Attempt) => BackedUpSource | undefined;

/**
 * What the service says of the snapshot decides; then the name that the selection had for the source, and the instance that
 * was rolled back. What fits two sources fits none: a proof of the wrong one would be a lie.
 *
 * @param owners By ID of a snapshot: the source that it was taken of, as far as the service was asked.
 */
export function sourceMatcher(
  sources: readonly BackedUpSource[],
  owners: ReadonlyMap<string, BackedUpSource> = new Map(),
): SourceMatcher {
  const named = uniquely(sources, ({ service, type, name }) =>
    keyOf(service, service === 'hbr' ? familyOf(type) : undefined, name),
  );
  const instances = uniquely(
    sources.filter(({ type, instanceId }) => type === 'UDM_ECS' && instanceId !== undefined),
    ({ instanceId }) => keyOf(instanceId),
  );
  return ({ service, holder, snapshotId = '', source, restoreType, rolledBack }) => {
    if (service !== 'hbr') return named.get(keyOf(service, undefined, holder));
    return (
      owners.get(snapshotId) ??
      named.get(keyOf(service, sourceTypeOf(restoreType), source)) ??
      (restoreType === 'UDM_ECS_ROLLBACK' ? instances.get(keyOf(rolledBack)) : undefined)
    );
  };
}

/** What a restore of this type is a restore of. */
export function sourceTypeOf(restoreType: string): string {
  return isKnownRestoreType(restoreType) ? restoreRules[restoreType].sourceType : restoreType;
}

/** Instances and disks are one to those who restore them. */
function familyOf(type: string): string {
  return type.startsWith('UDM_') ? 'UDM_ECS' : type;
}

function keyOf(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts);
}

function uniquely(sources: readonly BackedUpSource[], key: (source: BackedUpSource) => string) {
  const found = new Map<string, BackedUpSource | undefined>();
  for (const source of sources) found.set(key(source), found.has(key(source)) ? undefined : source);
  return found;
}
