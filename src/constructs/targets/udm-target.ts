import { jsonText } from '../synthesis/json-text';
import { requireText } from '../synthesis/require-text';
import type { TargetSettings } from './target-settings';

/** Performance level of an ESSD disk. */
export enum DiskPerformanceLevel {
  /** The slowest level. */
  PL0 = 'PL0',

  /** The level of a disk for which none is given. */
  PL1 = 'PL1',

  /** Faster than PL1. */
  PL2 = 'PL2',

  /** The fastest level. */
  PL3 = 'PL3',
}

interface Udm {
  readonly restoreType: string;
  readonly regionId: string;
  /** Members of UdmDetail. */
  readonly detail: Readonly<Record<string, unknown>>;
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A restore of a whole instance or disk, which says in one JSON document how. */
export function udmTarget({ restoreType, regionId, detail, extra }: Udm): TargetSettings {
  return {
    restoreType,
    sourceType: 'UDM_ECS',
    arguments: {
      udmRegionId: requireText('regionId', regionId, 'the region to restore to, such as cn-hangzhou'),
      udmDetail: jsonText({ ...detail, ...extra }),
    },
  };
}
