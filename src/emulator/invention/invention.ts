import type { Action } from '../../api/operations';
import { addBackups } from '../inventory/add-backups';
import type { BackupsDefinition } from '../scenario/backups-schema';
import type { EmulatedService } from '../service/emulated-service';
import { type Asked, askedFor } from './asked-for';
import { inventServiceBackups } from './invent-service-backups';
import { AGE_SECONDS, type InventionSettings, idOf, momentsOf, TEN_GIB } from './invention-settings';

/** Invents what a call asks for, once, where the cloud has nothing of it. */
export function createInvention(settings: InventionSettings) {
  const invented = new Set<string>();
  const vaultIds = new Set(settings.vaultIds);
  return (action: Action, request: object, service: EmulatedService): void => {
    for (const asked of askedFor(action, request)) {
      if (asked.vaultId) vaultIds.add(asked.vaultId);
      const key = JSON.stringify(asked);
      if (invented.has(key)) continue;
      invented.add(key);
      if (asked.kind === 'vault') inventVault(asked, service, settings);
      else if (asked.kind === 'sources') inventSources(asked, [...vaultIds], service, settings);
      else if (asked.kind !== 'snapshot' && asked.kind !== 'backup job') {
        inventServiceBackups(asked.kind, asked.fields, service, settings);
      } else inventSnapshots(asked, asked.vaultId ? [asked.vaultId] : [...vaultIds], service, settings);
    }
  };
}

function inventVault({ vaultId = '' }: Asked, { inventory }: EmulatedService, { onInvented }: InventionSettings): void {
  if (inventory.vaults.get(vaultId)) return;
  inventory.vaults.add({ VaultId: vaultId, VaultName: vaultId, VaultType: 'STANDARD', Status: 'CREATED' });
  onInvented(`vault ${vaultId}`);
}

const SOURCES = 3;

/** Some sources in each vault, where it has none of the type: whoever lists what there is must find something. */
function inventSources(
  { sourceType, vaultIds = [] }: Asked,
  known: readonly string[],
  service: EmulatedService,
  settings: InventionSettings,
): void {
  const { inventory, clock } = service;
  const SourceType = sourceType as BackupsDefinition['SourceType'];
  const wanted = vaultIds.length > 0 ? vaultIds : known;
  for (const vaultId of wanted.length > 0 ? wanted : ['v-1']) {
    const isOne = { kind: 'snapshot', sourceType, vaultId, fields: {} } as const;
    if (inventory.snapshots.all().some((snapshot) => isOf(isOne, snapshot))) continue;
    // By the vault, not by what was invented before: the order of calls is no one's.
    const first = 1 + (Number.parseInt(idOf(settings.seed, `${sourceType} ${vaultId}`).slice(0, 6), 16) % 99_990);
    const now = Math.floor(clock.now() / 1000);
    for (const moment of momentsOf(settings, clock.now())) {
      const createdSecondsAgo = now - moment + AGE_SECONDS;
      addBackups(service, { SourceType, sources: SOURCES, first, VaultIds: [vaultId], createdSecondsAgo });
    }
    settings.onInvented(`${SOURCES} sources of ${sourceType} in ${vaultId}, each with a backup`);
  }
}

function inventSnapshots(
  asked: Asked,
  vaultIds: readonly string[],
  service: EmulatedService,
  settings: InventionSettings,
): void {
  const { inventory, clock } = service;
  if (inventory.snapshots.all().some((snapshot) => isOf(asked, snapshot))) return;
  const moments = momentsOf(settings, clock.now());
  for (const VaultId of vaultIds.length > 0 ? vaultIds : [undefined]) {
    for (const [index, moment] of moments.entries()) {
      const id = idOf(settings.seed, JSON.stringify([asked, VaultId, index]));
      settings.onInvented(inventSnapshot({ asked, VaultId, id, time: moment - AGE_SECONDS }, service));
    }
  }
}

function isOf({ fields, sourceType, vaultId }: Asked, snapshot: object): boolean {
  const values = new Map<string, unknown>(Object.entries(snapshot));
  const wanted = { SourceType: sourceType, ...(vaultId && { VaultId: vaultId }) };
  return (
    Object.entries(fields).every(([name, value]) => String(values.get(name)) === value) &&
    // A snapshot that does not say these is of any.
    Object.entries(wanted).every(([name, value]) => String(values.get(name) ?? value) === value)
  );
}

interface Invented {
  readonly asked: Asked;
  readonly VaultId?: string;
  readonly id: string;
  readonly time: number;
}

function inventSnapshot({ asked, VaultId, id, time }: Invented, service: EmulatedService): string {
  const { kind, fields, sourceType: SourceType, edition } = asked;
  const entry = { ...fields, ...(VaultId && { VaultId }), ...(edition && { Edition: edition }), SourceType };
  const size = { BytesTotal: TEN_GIB, ActualBytes: TEN_GIB, ItemsTotal: 100_000, ActualItems: 100_000 };
  const times = { CreatedTime: time, StartTime: time, CompleteTime: time, UpdatedTime: time };
  const JobId = `job-${id}`;
  service.inventory.snapshots.add({ ...entry, ...size, ...times, SnapshotId: `s-${id}`, JobId, Status: 'COMPLETE' });
  if (kind === 'backup job') addJob(service, { ...entry, ...times, JobId });
  const names = Object.entries(fields).map(([name, value]) => `${name} ${value}`);
  const what = `${kind === 'backup job' ? 'backup job and ' : ''}snapshot s-${id} of ${SourceType} ${names.join(', ')}`;
  return `${what}${VaultId ? ` in ${VaultId}` : ''}, complete at ${new Date(time * 1000).toISOString()}`;
}

function addJob({ inventory }: EmulatedService, entry: object & { readonly JobId: string }): void {
  inventory.backupJobs.add({ ...entry, Status: 'COMPLETE', Progress: 10_000 });
}
