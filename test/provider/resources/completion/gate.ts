import type { Diagnostic } from '../../../../src/plugin/diagnostic';
import { completion } from '../../../../src/provider/resources/completion/lifecycle';
import { type CompletionState, schema } from '../../../../src/provider/resources/completion/schema';
import type { CloudAndProvider } from '../../cloud-and-provider';

const nothing = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, null]));

/** A gate in which only this is set. */
export function gate(settings: Partial<CompletionState> = {}): CompletionState {
  return { ...nothing, ...settings } as CompletionState;
}

export const restoreJob = (restore_id: string, restore_type = 'ECS_FILE') => ({
  restore_id,
  restore_type,
  error_message: null,
  edition: null,
});

export async function createGate(cloud: CloudAndProvider, settings: Partial<CompletionState>) {
  const planned = gate(settings);
  const { state, diagnostics = [] } = await completion.create(
    { prior: null, planned, config: planned },
    await cloud.newProcess(),
  );
  return { state, diagnostics, said: diagnostics.map(said) };
}

export function said({ severity, summary }: Diagnostic): string {
  return `${severity}: ${summary}`;
}
