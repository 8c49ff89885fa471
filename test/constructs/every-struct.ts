import { TerraformOutput } from 'cdktf';
import {
  AlirestoreProvider,
  BackupJobs,
  Check,
  ComputeNestBackups,
  ComputeNestRecoveryPoint,
  ComputeNestRestoreTask,
  ComputeNestRestoreTasks,
  DbsBackupPlans,
  DbsBackupSets,
  DbsDestination,
  DbsRecoveryPoint,
  DbsRestorableRanges,
  DbsRestoreTask,
  DbsRestoreTasks,
  Duration,
  RecoveryPoint,
  RecoveryPoints,
  RestoreDrill,
  RestoreGate,
  RestoreJob,
  RestoreJobs,
  RestoreTarget,
  SelectedSource,
  Snapshots,
  Vaults,
} from '../../src';
import { STRUCTS } from '../../src/constructs/generated/props';
import { temporaryFolder } from '../harness/temporary-folder';
import { writeFakePlugin } from '../installation/fake-plugin';
import { actionTakers } from './action-takers';
import { propsOf, samplesOf } from './sample-of';
import { backup, backupSet, database, files, rds, snapshot } from './synthesize';
import { construct, type Props, type Taker } from './taker';

const target = (factory: keyof typeof RestoreTarget, spelled: string, needs: Props = {}): Taker => ({
  owner: `RestoreTarget.${spelled}`,
  needs: { path: undefined, ...needs },
  take(stack, id, props) {
    const made = (RestoreTarget[factory] as (props: Props) => RestoreTarget)(props);
    return new RestoreJob(stack, id, { recoveryPoint: snapshot, target: made });
  },
});

const destination = (factory: keyof typeof DbsDestination, spelled: string, needs: Props = {}): Taker => ({
  owner: `DbsDestination.${spelled}`,
  needs: { password: 'sample', ...needs },
  take(stack, id, props) {
    const made = (DbsDestination[factory] as (props: Props) => DbsDestination)(props);
    return new DbsRestoreTask(stack, id, { recoveryPoint: backupSet, destination: made, databases: [database] });
  },
});

const point = (factory: keyof typeof RecoveryPoint, spelled: string): Taker => ({
  owner: `RecoveryPoint.${spelled}`,
  take(stack, id, props) {
    const made = (RecoveryPoint[factory] as (props: Props) => RecoveryPoint)(props);
    const drill = new RestoreDrill(stack, id, { objectives: { rto: Duration.hours(1) } });
    return drill.addRestore('first', { recoveryPoint: made, target: files });
  },
});

const dbsPoint = (factory: keyof typeof DbsRecoveryPoint, spelled: string): Taker => ({
  owner: `DbsRecoveryPoint.${spelled}`,
  take(stack, id, props) {
    const made = (DbsRecoveryPoint[factory] as (props: Props) => DbsRecoveryPoint)(props);
    const task = new DbsRestoreTask(stack, id, { recoveryPoint: made, destination: rds, databases: [database] });
    return new TerraformOutput(stack, `${id}-completed`, { value: task._backupSet.completedAt ?? '' });
  },
});

const computeNestPoint = (factory: keyof typeof ComputeNestRecoveryPoint, spelled: string): Taker => ({
  owner: `ComputeNestRecoveryPoint.${spelled}`,
  take(stack, id, props) {
    const made = (ComputeNestRecoveryPoint[factory] as (props: Props) => ComputeNestRecoveryPoint)(props);
    const task = new ComputeNestRestoreTask(stack, id, { recoveryPoint: made, allowInPlace: true });
    return new TerraformOutput(stack, `${id}-completed`, { value: task._backup.completedAt ?? '' });
  },
});

const part = (kind: string, add: (drill: RestoreDrill, name: string, props: Props) => unknown): Taker => ({
  owner: `${kind} "part" of RestoreDrill "stack/ID"`,
  take(stack, id, props) {
    const drill = new RestoreDrill(stack, id, { objectives: { rto: Duration.hours(1) } });
    drill.addRestore('first', { recoveryPoint: snapshot, target: RestoreTarget.ossBucket({ bucket: `bucket-${id}` }) });
    return add(drill, 'part', props);
  },
});

const check = (factory: Exclude<keyof typeof Check, 'prototype'>, spelled: string, needs: Props = {}): Taker => ({
  owner: `Check.${spelled}`,
  needs,
  take(stack, id, props) {
    const drill = new RestoreDrill(stack, id, { objectives: { rto: Duration.hours(1) } });
    drill.addRestore('first', { recoveryPoint: snapshot, target: RestoreTarget.ossBucket({ bucket: `bucket-${id}` }) });
    return drill.addCheck('part', { check: (Check[factory] as (props: Props) => Check)(props) });
  },
});

/** It looks for one thing: what a test gives it stands above the script that it has else. */
const inInstance: Taker = {
  ...check('inInstance', 'inInstance (in_instance)', { script: 'true' }),
  take(stack, id, { script, ...props }) {
    const others = ['path', 'checksums', 'service', 'database'].filter((name) => props[name] != null);
    if (props.checksums?.text != null) props.checksums = { ...props.checksums, list: undefined, directory: '/restore' };
    return check('inInstance', '').take(stack, id, others.length > 0 ? props : { script, ...props });
  },
};

const inDirectory = { path: '/restore' };
const consented = { allowInPlace: true };

/** By the interface of their props. */
export const takers: readonly (readonly [struct: string, taker: Taker])[] = [
  ['RestoreJobProps', construct('RestoreJob', RestoreJob)],
  ['DbsRestoreTaskProps', { ...construct('DbsRestoreTask', DbsRestoreTask), needs: { databases: [database] } }],
  [
    'ComputeNestRestoreTaskProps',
    { ...construct('ComputeNestRestoreTask', ComputeNestRestoreTask), needs: { allowInPlace: true } },
  ],
  [
    'RestoreGateProps',
    { ...construct('RestoreGate', RestoreGate), needs: { otherDbsRestoreTasks: { task: { restoreTaskId: 't' } } } },
  ],
  ...actionTakers,
  ['BackupJobsProps', construct('BackupJobs', BackupJobs)],
  ['ComputeNestBackupsProps', construct('ComputeNestBackups', ComputeNestBackups)],
  ['ComputeNestRestoreTasksProps', construct('ComputeNestRestoreTasks', ComputeNestRestoreTasks)],
  ['DbsBackupPlansProps', construct('DbsBackupPlans', DbsBackupPlans)],
  ['DbsBackupSetsProps', construct('DbsBackupSets', DbsBackupSets)],
  ['DbsRestorableRangesProps', construct('DbsRestorableRanges', DbsRestorableRanges)],
  ['DbsRestoreTasksProps', construct('DbsRestoreTasks', DbsRestoreTasks)],
  ['RestoreJobsProps', construct('RestoreJobs', RestoreJobs)],
  ['RecoveryPointsProps', construct('RecoveryPoints', RecoveryPoints)],
  ['SnapshotsProps', construct('Snapshots', Snapshots)],
  ['VaultsProps', construct('Vaults', Vaults)],
  [
    'AlirestoreProviderProps',
    {
      owner: 'AlirestoreProvider "ID"',
      take: (stack, id, props) =>
        new AlirestoreProvider(
          stack,
          id,
          props && { alias: id, pluginFolder: writeFakePlugin(temporaryFolder()), ...props },
        ),
    },
  ],
  [
    'RestoreDrillProps',
    {
      owner: 'RestoreDrill "stack/ID"',
      needs: { objectives: { rto: Duration.hours(1) } },
      take(stack, id, props) {
        const drill = new RestoreDrill(stack, id, props);
        const bucket = RestoreTarget.ossBucket({ bucket: `bucket-${id}` });
        drill.addDbsRestore('database', { recoveryPoint: backupSet, destination: rds, databases: [database] });
        drill.addComputeNestRestore('instance', { recoveryPoint: backup, allowInPlace: true });
        return drill.addRestore('first', { recoveryPoint: snapshot, target: bucket });
      },
    },
  ],
  [
    'DrillRestoreProps',
    {
      ...part('restore', (drill, name, props) => drill.addRestore(name, props)),
      // So that there is something that must not be overwritten, of a kind that is listed for other accounts, too.
      needs: {
        recoveryPoint: RecoveryPoint.latest({ vaultId: 'v-1', instanceName: 'i', tableName: 'source' }),
        target: RestoreTarget.tablestoreTable({ instanceName: 'i', tableName: 'restored' }),
      },
    },
  ],
  [
    'DrillSelectionProps',
    {
      ...part('selection', (drill, name, props) => drill.addSelection(name, props)),
      needs: {
        target: RestoreTarget.tablestoreTable({ instanceName: 'i', tableName: `drill_${SelectedSource.TABLE_NAME}` }),
      },
    },
  ],
  [
    'DrillDbsRestoreProps',
    {
      ...part('restore', (drill, name, props) => drill.addDbsRestore(name, props)),
      needs: {
        databases: [database],
        recoveryPoint: DbsRecoveryPoint.latest({ backupPlanId: 'dbs-1', instanceId: 'rm-9' }), // not to be overwritten
      },
    },
  ],
  [
    'DrillComputeNestRestoreProps',
    {
      ...part('restore', (drill, name, props) => drill.addComputeNestRestore(name, props)),
      needs: { allowInPlace: true },
    },
  ],
  ['DrillCheckProps', part('check', (drill, name, props) => drill.addCheck(name, props))],
  ['CommandCheckProps', check('command', 'command')],
  ['HttpCheckProps', check('http', 'http', { url: 'https://10.0.0.8' })],
  ['TcpCheckProps', check('tcp', 'tcp')],
  ['DnsCheckProps', check('dns', 'dns')],
  ['InInstanceCheckProps', inInstance],
  ['DrillValidationProps', part('validation', (drill, name, props) => drill.addValidation(name, props))],
  ['DrillCleanupProps', part('cleanup', (drill, name, props) => drill.addCleanup(name, props))],
  ['EcsFilesTargetProps', target('ecsFiles', 'ecsFiles (ecs_files)', inDirectory)],
  ['OssBucketTargetProps', target('ossBucket', 'ossBucket (oss_bucket)')],
  ['NasFileSystemTargetProps', target('nasFileSystem', 'nasFileSystem (nas_file_system)', inDirectory)],
  ['CommonFileSystemTargetProps', target('commonFileSystem', 'commonFileSystem (common_file_system)', inDirectory)],
  ['TablestoreTableTargetProps', target('tablestoreTable', 'tablestoreTable (tablestore_table)')],
  ['EcsInstanceCloneTargetProps', target('ecsInstanceClone', 'ecsInstanceClone (ecs_instance_clone)')],
  ['EcsDiskCloneTargetProps', target('ecsDiskClone', 'ecsDiskClone (ecs_disk_clone)')],
  ['EcsRollbackTargetProps', target('ecsInstanceRollback', 'ecsInstanceRollback (ecs_instance_rollback)', consented)],
  ['EcsRollbackTargetProps', target('ecsDiskRollback', 'ecsDiskRollback (ecs_disk_rollback)', consented)],
  ['ContainerTargetProps', target('container', 'container', inDirectory)],
  ['CustomTargetProps', target('custom', 'custom')],
  ['RdsInstanceDestinationProps', destination('rdsInstance', 'rdsInstance (rds_instance)')],
  ['EcsDatabaseDestinationProps', destination('ecsDatabase', 'ecsDatabase (ecs_database)')],
  ['ExpressDestinationProps', destination('express', 'express')],
  ['AgentDestinationProps', destination('agent', 'agent', { backupGatewayId: '160813' })],
  ['MongoDbDestinationProps', destination('mongoDb', 'mongoDb (mongo_db)')],
  ['OtherDestinationProps', destination('other', 'other')],
  ['CustomDestinationProps', destination('custom', 'custom', { password: undefined })],
  ['SnapshotProps', point('snapshot', 'snapshot')],
  ['LatestPointProps', point('latest', 'latest')],
  ['PointAtOrBeforeProps', point('atOrBefore', 'atOrBefore (at_or_before)')],
  ['RandomPointProps', point('randomSeeded', 'randomSeeded (random_seeded)')],
  ['DbsBackupSetProps', dbsPoint('backupSet', 'backupSet (backup_set)')],
  ['DbsPointInTimeProps', dbsPoint('pointInTime', 'pointInTime (point_in_time)')],
  ['DbsLatestPointProps', dbsPoint('latest', 'latest')],
  ['DbsPointAtOrBeforeProps', dbsPoint('atOrBefore', 'atOrBefore (at_or_before)')],
  ['DbsRandomPointProps', dbsPoint('randomSeeded', 'randomSeeded (random_seeded)')],
  ['ComputeNestBackupProps', computeNestPoint('backup', 'backup')],
  ['ComputeNestLatestPointProps', computeNestPoint('latest', 'latest')],
  ['ComputeNestPointAtOrBeforeProps', computeNestPoint('atOrBefore', 'atOrBefore (at_or_before)')],
  ['ComputeNestRandomPointProps', computeNestPoint('randomSeeded', 'randomSeeded (random_seeded)')],
];

/** A struct where it is taken: by a taker itself, or within the props of one. */
export interface Site {
  readonly struct: string;
  readonly taker: Taker;
  /** `objectives.`, `filters[0].`; nothing for the props of a taker. */
  readonly prefix: string;
  readonly needs: Props;
  /** The props of the taker that hold those of the struct. */
  embed(props: Props): Props;
}

export const sites: readonly Site[] = takers.flatMap(([struct, taker]) =>
  sitesIn({ struct, taker, prefix: '', needs: samplesOf(struct, taker.needs), embed: (props) => props }),
);

function sitesIn(site: Site): Site[] {
  const nested = propsOf(site.struct).flatMap(({ name, type }) => {
    const struct = type.replace(/(\[\]|\{\})$/, '');
    if (!(struct in STRUCTS)) return [];
    const [place, wrap] = placeIn(type);
    const embed = (props: Props) => site.embed({ ...site.needs, [name]: wrap(props) });
    return sitesIn({ ...site, struct, prefix: `${site.prefix}${name}${place}.`, needs: samplesOf(struct), embed });
  });
  return [site, ...nested];
}

function placeIn(type: string): [place: string, wrap: (member: unknown) => unknown] {
  if (type.endsWith('[]')) return ['[0]', (member) => [member]];
  if (type.endsWith('{}')) return ['["One"]', (member) => ({ One: member })];
  return ['', (member) => member];
}
