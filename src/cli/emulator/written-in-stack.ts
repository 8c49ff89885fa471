import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTime } from '../../amounts/time';
import { stackDirectories } from '../stack/stack-directories';

/** What a stack says that no call to the cloud tells. */
export interface WrittenInStack {
  /** Moments of before which a recovery point is wanted, in seconds since 1970. */
  readonly moments: readonly number[];
  readonly vaultIds: readonly string[];
  /** What backup plans back up, by their id. */
  readonly planInstances: { readonly [backupPlanId: string]: string };
}

/** JSON and HCL, each as it is written: a value that is computed is told by the calls alone. */
export function writtenInStack(folder: string): WrittenInStack {
  const texts = configurationsIn(folder);
  const valuesOf = (name: string) =>
    texts.flatMap((text) =>
      [...text.matchAll(new RegExp(`"?\\b${name}"?\\s*[:=]\\s*"([^"$]+)"`, 'g'))].map(([, value]) => value),
    );
  const listed = texts.flatMap((text) => [...text.matchAll(/\bvault_ids"?\s*[:=]\s*\[([^\]]*)\]/g)]);
  const vaultIds = [
    ...valuesOf('vault_id'),
    ...listed.flatMap(([, list]) => [...list.matchAll(/"([^"$]+)"/g)].map(([, id]) => id)),
  ];
  const times = [...valuesOf('at_or_before'), ...valuesOf('declared_at'), ...valuesOf('completed_before')];
  const moments = times.flatMap((time) => parseTime(time) ?? []);
  return { moments: unique(moments), vaultIds: unique(vaultIds), planInstances: planInstancesIn(texts) };
}

/** Blocks that name both, in whichever order. */
function planInstancesIn(texts: readonly string[]): WrittenInStack['planInstances'] {
  const blocks = texts.flatMap((text) => text.match(/\{[^{}]*\bbackup_plan_id\b[^{}]*\}/g) ?? []);
  const valueIn = (block: string, name: string) => new RegExp(`"?\\b${name}"?\\s*[:=]\\s*"([^"$]+)"`).exec(block)?.[1];
  const pairs = blocks.map((block) => [valueIn(block, 'backup_plan_id'), valueIn(block, 'instance_id')]);
  return Object.fromEntries(pairs.filter(([plan, instance]) => plan && instance));
}

function configurationsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return stackDirectories(folder).flatMap(({ path }) =>
    readdirSync(path)
      .filter((name) => /\.tf(\.json)?$/.test(name))
      .map((name) => readFileSync(join(path, name), 'utf8')),
  );
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
