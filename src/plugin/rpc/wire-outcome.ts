import type { Diagnostic } from '../diagnostic';
import type * as wire from '../generated/tfplugin6';
import type { Outcome, Resource } from '../provider';
import { encodeDynamicValue } from '../values/dynamic-value';
import type { Encoding } from '../values/encode-value';
import { bodyType } from '../values/value-type';
import { withoutWriteOnly } from '../values/write-only';
import { encodeIdentity } from './encode-identity';
import { misfitDiagnostics } from './misfit-diagnostics';

interface WireOutcome {
  readonly state: wire.DynamicValue;
  readonly private: Buffer | undefined;
  readonly identity: wire.ResourceIdentityData | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** `current` is the identity so far, which an outcome need not repeat. */
export function wireOutcome(
  resource: Resource<any, any, unknown>,
  outcome: Outcome<any, any>,
  current?: wire.ResourceIdentityData,
): WireOutcome {
  const encoding: Encoding = { allowsUnknown: false, misfits: [] };
  const saved = withoutWriteOnly(resource.schema, outcome.state);
  const state = encodeDynamicValue(bodyType(resource.schema), saved, encoding);
  const kept = outcome.identity ? encodeIdentity(resource.identity, outcome.identity, encoding) : current;
  const diagnostics = [...(outcome.diagnostics ?? []), ...misfitDiagnostics(encoding.misfits)];
  return {
    state,
    identity: outcome.state === null ? undefined : kept,
    private: wireBytes(outcome.private),
    diagnostics,
  };
}

export function wireBytes(bytes: Uint8Array | undefined): Buffer | undefined {
  return bytes && Buffer.from(bytes);
}
