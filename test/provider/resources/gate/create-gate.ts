import type { Diagnostic } from '../../../../src/plugin/diagnostic';
import { gate as gateResource } from '../../../../src/provider/resources/gate/lifecycle';
import { type GateState, schema } from '../../../../src/provider/resources/gate/schema';
import type { CloudAndProvider } from '../../cloud-and-provider';

const nothing = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, null]));

/** A gate in which only this is set. */
export function gate(settings: Partial<GateState> = {}): GateState {
  return { ...nothing, ...settings } as GateState;
}

export const restoreJob = (restore_id: string, restore_type = 'ECS_FILE') => ({
  restore_id,
  restore_type,
  error_message: null,
  edition: null,
  on_empty: null,
  expect: null,
  accept_partial: null,
});

export async function createGate(cloud: CloudAndProvider, settings: Partial<GateState>) {
  const planned = gate(settings);
  const { state, diagnostics = [] } = await gateResource.create(
    { prior: null, planned, config: planned },
    await cloud.newProcess(),
  );
  return { state, diagnostics, said: diagnostics.map(said) };
}

export function said({ severity, summary }: Diagnostic): string {
  return `${severity}: ${summary}`;
}
