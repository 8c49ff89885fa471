import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import type { Query } from './queries-of-a-cloud';

/** Two sources of each type, in two vaults: each argument chooses one and leaves one out. */
export const cloudOfSources: Scenario = {
  backups: [
    { SourceType: 'ECS_FILE', sources: 1, VaultIds: ['v-1'], PlanId: 'plan-1' },
    {
      SourceType: 'ECS_FILE',
      sources: 1,
      first: 2,
      VaultIds: ['v-2'],
      PlanId: 'plan-2',
      createdSecondsAgo: 864_000,
    },
    { SourceType: 'OSS', sources: 2, VaultIds: ['v-1'] },
    { SourceType: 'NAS', sources: 2, VaultIds: ['v-1'] },
  ],
};

const FILES = 'source_type = "ECS_FILE"';

const found: readonly (readonly [body: string, ...instancesBucketsOrFileSystems: string[]])[] = [
  [FILES, 'i-0001', 'i-0002'],
  [`${FILES}\nvault_ids = ["v-2"]`, 'i-0002'],
  [`${FILES}\nplan_ids = ["plan-1"]`, 'i-0001'],
  [`${FILES}\ninstance_ids = ["i-0002"]`, 'i-0002'],
  [`${FILES}\ninclude = ["i-0001 *"]`, 'i-0001'],
  [`${FILES}\nexclude = ["i-0001*"]`, 'i-0002'],
  [`${FILES}\nlook_back = "48h"`, 'i-0001'],
  [`${FILES}\nedition = "BASIC"\nallow_missing = true`],
  [`${FILES}\nvault_ids = ["v-2"]\nsample = { size = 1, seed = "1" }`, 'i-0002'],
  ['source_type = "OSS"\nbuckets = ["bucket-0002"]', 'bucket-0002'],
  ['source_type = "NAS"\nfile_system_ids = ["fs-0001"]', 'fs-0001'],
];

export const queriesOfSources: readonly Query[] = found.map(([body, ...ids], n) => ({
  type: 'recovery_points',
  name: `source_${n}`,
  body,
  ids,
}));
