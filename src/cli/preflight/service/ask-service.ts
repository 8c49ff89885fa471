import { describeRestoreJobs2 } from '../../../api/operations/describe-restore-jobs2';
import { describeVaults, type Vault } from '../../../api/operations/describe-vaults';
import type { CloudClient } from '../../../cloud/cloud-client';
import { CloudError } from '../../../cloud/cloud-error';
import { emulatedAdvice } from '../../../provider/values/emulated-advice';
import type { Snapshot } from '../../../sources/read-snapshots';
import { type SnapshotUnfitness, snapshotChoice } from '../../../sources/snapshot-choice';
import type { Source } from '../../../target-rules/overwritten-source';
import type { StackObject, Values } from '../../stack/stack';
import type { Finding } from '../findings/finding';
import { type NotLookedAt, unanswered } from '../findings/not-looked-at';
import { isLoose, sourceFinding } from '../findings/source-findings';
import { askBackup } from './ask-backup';
import { askQuery } from './ask-query';
import { findRecoveryPoint, type RecoveryPointAnswer, type Sources, type WantedSnapshot } from './find-recovery-point';

/** What the service is asked about, with one client. */
export interface Subjects {
  readonly jobs: readonly StackObject[];
  /** Restore tasks of Database Backup and of Compute Nest. */
  readonly tasks: readonly StackObject[];
  /** Queries for snapshots that can be made now. */
  readonly queries: readonly StackObject[];
  readonly sources: Sources;
  /** Restores that overwrite their source are meant. */
  readonly allowInPlace: boolean;
  /** Whether the cloud is an emulator. */
  readonly isEmulated: boolean;
  /** As a person types this command line. */
  readonly call: string;
}

export interface Asked {
  readonly findings: readonly Finding[];
  /** What the service was not asked, and why. */
  readonly notLookedAt: readonly NotLookedAt[];
}

/** Calls are not made twice: many restores share a vault, and some a snapshot. */
interface Questions {
  vault(vaultId: string): Promise<Vault | undefined>;
  snapshot(wanted: WantedSnapshot): Promise<RecoveryPointAnswer>;
  remark(text: string): void;
  readonly allowInPlace: boolean;
  readonly isEmulated: boolean;
  readonly call: string;
}

/** What the service says about the restores of one provider block: vaults, snapshots, permission. It starts nothing. */
export async function askService(client: CloudClient, subjects: Subjects, nowMs: number): Promise<Asked> {
  const { jobs, tasks, queries, sources, allowInPlace, isEmulated, call } = subjects;
  const notLookedAt: NotLookedAt[] = [];
  const findings: Finding[] = [];
  const ask: Questions = {
    vault: remembered(async (VaultId: string) => {
      const { body } = await client.call(describeVaults, { VaultId });
      return body.Vaults?.Vault?.find((one) => one.VaultId === VaultId);
    }),
    snapshot: remembered((wanted: WantedSnapshot) => findRecoveryPoint(client, wanted, sources, nowMs)),
    remark: (text) => notLookedAt.push(unanswered(text)),
    allowInPlace,
    isEmulated,
    call,
  };
  for (const job of jobs.slice(0, 1)) findings.push(...(await permitted(job, '', call, () => mayRead(client, job))));
  for (const query of queries)
    findings.push(...(await permitted(query, '', call, () => askQuery(query, client, nowMs, isEmulated))));
  for (const job of jobs) findings.push(...(await askAbout(job, ask, nowMs)));
  for (const task of tasks)
    findings.push(...(await permitted(task, '', call, () => askBackup(task, client, isEmulated))));
  return { findings: withoutRepeats(findings), notLookedAt };
}

async function mayRead(client: CloudClient, { values }: StackObject): Promise<Finding[]> {
  await client.call(describeRestoreJobs2, { RestoreType: String(values.restore_type), PageSize: 1 });
  return [];
}

function remembered<Q, A>(ask: (question: Q) => Promise<A>): (question: Q) => Promise<A> {
  const answers = new Map<string, Promise<A>>();
  return (question) => {
    const key = JSON.stringify(question);
    const answer = answers.get(key) ?? ask(question);
    answers.set(key, answer);
    return answer;
  };
}

async function askAbout(job: StackObject, ask: Questions, nowMs: number): Promise<Finding[]> {
  const { vault_id, snapshot_id, source_type, edition, cross_account_type } = job.values;
  if (cross_account_type === 'CROSS_ACCOUNT')
    ask.remark(`vault and snapshot of ${job.address}: they belong to another account`);
  if (typeof vault_id !== 'string' || cross_account_type === 'CROSS_ACCOUNT') return [];
  const found = await permitted(job, 'vault_id', ask.call, async () =>
    vaultFindings(job, await ask.vault(vault_id), ask.isEmulated),
  );
  if (found.length > 0 || typeof snapshot_id !== 'string' || typeof source_type !== 'string') return found;
  const wanted = { sourceType: source_type, vaultId: vault_id, snapshotId: snapshot_id, edition: textOrNull(edition) };
  return permitted(job, 'snapshot_id', ask.call, async () => {
    const answer = await ask.snapshot(wanted);
    if (answer === 'unasked') ask.remark(unaskable(job, wanted));
    if (answer === 'unasked') return [];
    if (answer === 'absent') return [notListed(job, wanted, ask.isEmulated)];
    const reason = snapshotChoice.unfitness(answer, { nowSeconds: nowMs / 1000 });
    const isLooked = !ask.allowInPlace && isLoose(job);
    return [
      ...(reason === undefined ? [] : [unfit(job, wanted, reason)]),
      ...(isLooked ? sourceFinding(job, sourceOf(answer)) : []),
    ];
  });
}

/** What the service says that a snapshot was taken of. */
function sourceOf(snapshot: Snapshot): Source {
  const { InstanceId, Bucket, FileSystemId, InstanceName, TableName } = snapshot;
  return withoutBlanks({
    instanceId: InstanceId,
    bucket: Bucket,
    fileSystemId: FileSystemId,
    instanceName: InstanceName,
    tableName: TableName,
  });
}

function withoutBlanks(source: Source): Source {
  return Object.fromEntries(Object.entries(source).filter(([, text]) => text !== undefined && text !== ''));
}

function vaultFindings({ address }: StackObject, vault: Vault | undefined, isEmulated: boolean): Finding[] {
  const about = { severity: 'error', address, attribute: 'vault_id' } as const;
  if (!vault) {
    const advice = isEmulated
      ? emulatedAdvice('such vault')
      : 'Check the id, the region of the provider, and the account that the credentials belong to.';
    return [{ ...about, summary: 'The service does not know this vault', advice }];
  }
  if (vault.Status === undefined || vault.Status === 'CREATED') return [];
  const why = vault.VaultStatusMessage ? `: ${vault.VaultStatusMessage}` : '';
  const advice = 'Wait until it is CREATED, or restore from another vault.';
  return [{ ...about, summary: `The vault is ${vault.Status}${why}`, advice }];
}

function unaskable({ address }: StackObject, { snapshotId, vaultId }: WantedSnapshot): string {
  return `whether snapshot ${snapshotId} of ${address} exists: the service lists it by its source only, and no backup job of ${vaultId} names a source`;
}

function notListed({ address }: StackObject, { vaultId, sourceType }: WantedSnapshot, isEmulated: boolean): Finding {
  return {
    severity: 'error',
    address,
    attribute: 'snapshot_id',
    summary: `The vault ${vaultId} lists no ${sourceType} snapshot with this id`,
    advice: isEmulated
      ? emulatedAdvice('such snapshot')
      : 'Check the id, or choose another recovery point: data "alirestore_snapshots" lists them.',
  };
}

const reasons: Partial<Record<SnapshotUnfitness, string>> = {
  expired: 'It has expired',
  'not COMPLETE': 'It is not COMPLETE',
};

function unfit({ address }: StackObject, { snapshotId }: WantedSnapshot, reason: SnapshotUnfitness): Finding {
  return {
    severity: 'error',
    address,
    attribute: 'snapshot_id',
    summary: `${snapshotId} cannot be restored: ${reasons[reason] ?? reason}`,
    advice: 'Choose another recovery point: data "alirestore_snapshots" lists them.',
  };
}

/** A refusal is a finding; what keeps the service from answering at all is not. */
async function permitted(
  { address }: Pick<StackObject, 'address'>,
  attribute: string,
  call: string,
  ask: () => Promise<Finding[]>,
): Promise<Finding[]> {
  return ask().catch((fault: unknown) => {
    if (!(fault instanceof CloudError) || !['permission', 'notFound', 'invalid'].includes(fault.category)) throw fault;
    const advice =
      fault.category === 'permission'
        ? `An apply needs this permission, too: "${call} policy" prints what to allow.`
        : '';
    return [{ severity: 'error', address, attribute, summary: fault.message, advice }];
  });
}

/** A missing permission is told once, not for each restore. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const withoutId = ({ summary }: Finding) => summary.replace(/Request id: \S+/, '');
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const isShared = finding.summary.includes(' failed at ');
    const key = isShared ? withoutId(finding) : `${finding.address} ${finding.attribute} ${finding.summary}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}

function textOrNull(value: Values[string]): string | null {
  return typeof value === 'string' ? value : null;
}
