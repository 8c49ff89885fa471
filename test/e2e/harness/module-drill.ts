import type { TerraformStack } from 'cdktf';
import {
  Check,
  CleanupPolicy,
  ComputeNestRecoveryPoint,
  DbsDestination,
  DbsRecoveryPoint,
  Duration,
  Objective,
  RecoveryPoint,
  RestoreDrill,
  RestoreTarget,
  SelectedSource,
} from '../../../src';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { engineHas } from '../../harness/engine';

const snapshot = { VaultId: 'v-1', Status: 'COMPLETE', createdSecondsAgo: 7_200 };

export const cloudOfShop: Scenario = {
  vaults: [{ VaultId: 'v-1' }],
  snapshots: [
    { ...snapshot, SnapshotId: 's-files', SourceType: 'ECS_FILE', InstanceId: 'i-prod' },
    { ...snapshot, SnapshotId: 's-invoices', SourceType: 'OSS', Bucket: 'invoices' },
  ],
  backups: [{ SourceType: 'ECS_FILE', sources: 6, VaultIds: ['v-2'] }],
  dbsBackupSets: [
    {
      BackupSetId: 'set-orders',
      BackupPlanId: 'dbs-orders',
      SourceEndpointInstanceId: 'rm-prod',
      createdSecondsAgo: 36_000,
    },
  ],
  computeNestBackups: [{ BackupId: 'backup-web', ServiceInstanceId: 'si-drill', createdSecondsAgo: 14_400 }],
  defaultCourse: 'completeAtOnce',
} as Scenario;

/** What the example of the guide restores. */
export const cloudOfExample: Scenario = {
  vaults: [{ VaultId: 'v-0001abcd' }],
  snapshots: [
    { ...snapshot, VaultId: 'v-0001abcd', SnapshotId: 's-1', SourceType: 'ECS_FILE', InstanceId: 'i-0001abcd' },
  ],
  backups: [{ SourceType: 'ECS_FILE', sources: 2, VaultIds: ['v-0001abcd'] }],
  dbsBackupSets: [
    {
      BackupSetId: 'set-1',
      BackupPlanId: 'dbs-0001abcd',
      SourceEndpointInstanceId: 'rm-0001abcd',
      createdSecondsAgo: 3_600,
    },
  ],
  defaultCourse: 'completeAtOnce',
} as Scenario;

const AN_HOUR_AGO = new Date(Date.now() - 3_600_000).toISOString();
const ROWS = ['sh', '-c', 'test -s "$ALIRESTORE_RESULTS_FILE" && echo "$ALIRESTORE_DRILL: $TABLE"'];

/** A drill of all services, in three waves, as constructs have it. */
export function shopInConstructs(stack: TerraformStack): void {
  const drill = new RestoreDrill(stack, 'shop', {
    owner: 'team-shop',
    objectives: { rto: Duration.hours(1), rpo: Duration.hours(24) },
    guards: { protectedInstanceIds: ['i-prod'], protectedBuckets: ['invoices'] },
    waivers: [
      {
        objective: Objective.RPO,
        restore: 'orders',
        reason: 'new plan',
        approver: 'head',
        until: '2999-01-01T00:00:00Z',
      },
    ],
  });
  drill.addRestore('files', {
    recoveryPoint: RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-prod', maxAge: Duration.hours(24) }),
    target: RestoreTarget.ecsFiles({ instanceId: 'i-drill', path: '/restore' }),
    rto: Duration.minutes(30),
    expect: { minItems: 1 },
  });
  drill.addRestore('invoices', {
    recoveryPoint: RecoveryPoint.snapshot({
      vaultId: 'v-1',
      snapshotId: 's-invoices',
      completedAt: AN_HOUR_AGO,
    }),
    target: RestoreTarget.ossBucket({ bucket: 'invoices-drill', prefix: 'drill/' }),
  });
  drill.addSelection('servers', {
    vaultIds: ['v-2'],
    sample: { size: 3 },
    target: RestoreTarget.ecsFiles({ instanceId: 'i-drill', path: `/drill/${SelectedSource.NAME}` }),
    checks: {
      path: Check.inInstance({ instanceId: 'i-drill', path: { path: `/drill/${SelectedSource.NAME}`, minFiles: 1 } }),
    },
  });
  drill.addDbsRestore('orders', {
    recoveryPoint: DbsRecoveryPoint.latest({ backupPlanId: 'dbs-orders', instanceId: 'rm-prod' }),
    destination: DbsDestination.rdsInstance({
      regionId: 'cn-hangzhou',
      userName: 'restore',
      password: 'not-a-secret',
      passwordInState: !engineHas('writeOnly'),
      instanceId: 'rm-drill',
    }),
    databases: [{ name: 'orders', newName: 'orders_drill' }],
    rpo: Duration.hours(1),
    after: ['files', 'servers'],
  });
  drill.addComputeNestRestore('web', {
    recoveryPoint: ComputeNestRecoveryPoint.latest({ serviceInstanceId: 'si-drill' }),
    allowInPlace: true,
    after: ['orders'],
  });
  drill.addCheck('rows', {
    check: Check.command({ command: ROWS, environment: { TABLE: 'orders' } }),
    after: ['orders'],
  });
  drill.addCheck('unit', { check: Check.inInstance({ instanceId: 'i-drill', service: 'shop' }) });
  drill.addCleanup('wipe', { command: ['echo', 'wiped'], when: CleanupPolicy.ALWAYS });
}

/** The same as a call of modules/drill has it. */
export const shopInHcl = (source: string, changes = '') => `
terraform {
  required_providers {
    alirestore = { source = "alirestore.invalid/alicloud/alirestore" }
  }
}

provider "alirestore" {
  region  = "cn-hangzhou"
  polling = { min_seconds = 0.05, max_seconds = 0.2 }
}

variable "drill_run_id" {
  type    = string
  default = "first"
}

variable "drill_cleanup" {
  type    = string
  default = ""
}

module "shop" {
  source = "${source}"

  drill = {
    name           = "shop"
    owner          = "team-shop"
    run_id         = var.drill_run_id
    cleanup_policy = var.drill_cleanup
    rto_seconds    = 3600
    rpo_seconds    = 24 * 3600
    guards         = { protected_instance_ids = ["i-prod"], protected_buckets = ["invoices"] }
    waivers        = [{ kind = "rpo", of = "orders", reason = "new plan", approver = "head", until = "2999-01-01T00:00:00Z" }]

    restores = {
      files = {
        restore_type       = "ECS_FILE"
        source_type        = "ECS_FILE"
        vault_id           = "v-1"
        recovery_point     = { instance_id = "i-prod", max_age = "24h" }
        target_instance_id = "i-drill"
        target_path        = "/restore"
        rto_seconds        = 30 * 60
        expect             = { min_items = 1 }
      }
      invoices = {
        restore_type  = "OSS"
        source_type   = "OSS"
        vault_id      = "v-1"
        snapshot_id   = "s-invoices"
        completed_at  = "${AN_HOUR_AGO}"
        target_bucket = "invoices-drill"
        target_prefix = "drill/"
      }
    }

    selections = {
      servers = {
        sources = { vault_ids = ["v-2"] }
        sample  = { size = 3 }
        restore = { restore_type = "ECS_FILE", target_instance_id = "i-drill", target_path = "/drill/@{name}" }
        checks  = { path = { in_instance = { instance_id = "i-drill", path = { path = "/drill/@{name}", min_files = 1 } } } }
      }
    }

    dbs_restores = {
      orders = {
        backup_plan_id                     = "dbs-orders"
        recovery_point                     = { instance_id = "rm-prod" }
        destination_endpoint_instance_type = "RDS"
        destination_endpoint_region        = "cn-hangzhou"
        destination_endpoint_instance_id   = "rm-drill"
        destination_endpoint_user_name     = "restore"
        ${engineHas('writeOnly') ? '' : 'destination_endpoint_password = "not-a-secret"'}
        restore_objects                    = [{ db_name = "orders", new_db_name = "orders_drill" }]
        rpo_seconds                        = 3600
        after                              = ["files", "servers"]
      }
    }

    compute_nest_restores = {
      web = { service_instance_id = "si-drill", recovery_point = {}, allow_in_place = true, after = ["orders"] }
    }

    checks = {
      rows = {
        command     = ["sh", "-c", "test -s \\"$ALIRESTORE_RESULTS_FILE\\" && echo \\"$ALIRESTORE_DRILL: $TABLE\\""]
        environment = { TABLE = "orders" }
        after       = ["orders"]
      }
      unit = { in_instance = { instance_id = "i-drill", service = "shop" } }
    }

    cleanups = {
      wipe = { command = ["echo", "wiped"], when = "always" }
    }
    ${changes}
  }

  ${engineHas('writeOnly') ? 'secrets = { destination_endpoint_password = { orders = "not-a-secret" } }' : ''}
}

output "shop_record" {
  value     = module.shop.record
  sensitive = true
}
`;
