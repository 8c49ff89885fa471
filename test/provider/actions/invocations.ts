import type { Action } from '../../../src/plugin/action';
import { contents } from '../../../src/provider/provider';
import type { CloudAndProvider } from '../cloud-and-provider';

type Process = Awaited<ReturnType<CloudAndProvider['newProcess']>>;

const actions: Readonly<Record<string, Action<any, any>>> = contents.actions;

/** A file restore as a person writes it, with what a test changes. */
export const fileRestore = (changes: object = {}) => ({
  restore_type: 'ECS_FILE',
  source_type: 'ECS_FILE',
  vault_id: 'v-0001',
  snapshot_id: 's-0001',
  target_instance_id: 'i-0001',
  target_path: '/restore',
  ...changes,
});

/** What Terraform would hand over: null for all that is not set. */
export function configOf(type: string, values: object) {
  const names = Object.keys(actions[type].schema.attributes);
  return { ...Object.fromEntries(names.map((name) => [name, null])), ...values };
}

/** What an action showed, and what it answered. */
export async function invoke(type: string, values: object, process: Process, onLine?: (line: string) => void) {
  const lines: string[] = [];
  const progress = (line: string) => {
    lines.push(line);
    onLine?.(line);
  };
  const diagnostics = await actions[type].invoke(configOf(type, values), { ...process, progress });
  const said = diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`);
  return { lines, said, detail: diagnostics.map(({ detail }) => detail).join('\n') };
}

export const validate = (type: string, values: object) =>
  (actions[type].validate?.(configOf(type, values)) ?? []).map(({ summary }) => summary);

export const plan = async (type: string, values: object, process: Process) =>
  (await actions[type].plan?.(configOf(type, values), process))?.map(({ summary }) => summary);
