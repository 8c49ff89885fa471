import { COMPUTE_NEST_REGIONS, defaultHost } from '../../../api/default-host';
import type { CloudClient } from '../../../cloud/cloud-client';
import { type Diagnostic, DiagnosticsError, errorDiagnostic } from '../../../plugin/diagnostic';
import { serviceInstancePlaceOf } from '../../../target-rules/database-place';
import { isSame, shown } from '../../../target-rules/text';
import type { Configured } from '../../configured/configured';
import { guardOf, overlapFault, restoreOf, textOf, textsOf } from '../restore/guard/guard-values';
import { checkConsent } from './checks';
import type { ComputeNestTaskPlan } from './schema';

type Facts = Pick<Configured, 'targets' | 'client' | 'isEmulated'> | undefined;

const INSTEAD = 'Restore it once.';

/** What must not be started, as far as that is known. What is unknown in a plan is known when it is applied. */
export function checkGuards(
  inputs: ComputeNestTaskPlan,
  { starts }: { readonly starts: boolean },
  configured: Facts,
): Diagnostic[] {
  const refusals = starts ? [...checkConsent(inputs), ...regionFault(configured)] : [];
  const guard = guardOf(inputs);
  if (!guard) return refusals;
  const place = serviceInstancePlaceOf(textOf(inputs.service_instance_id));
  const protectedOnes = starts ? protectedFault(inputs, guard) : [];
  return [...refusals, ...protectedOnes, ...overlapFault(place, guard, { starts, instead: INSTEAD }, configured)];
}

function protectedFault(inputs: ComputeNestTaskPlan, guard: NonNullable<ReturnType<typeof guardOf>>): Diagnostic[] {
  const instance = textOf(inputs.service_instance_id);
  const found = textsOf(guard.protected_service_instance_ids).find((id) => isSame(id, instance));
  if (found === undefined) return [];
  const detail = `${restoreOf(guard)} would overwrite ${shown(found)} (its service_instance_id), which its guard protects. Nothing was sent. Restore another service instance, or remove ${shown(found)} from the guard.`;
  return [errorDiagnostic('The target is protected', detail, ['service_instance_id'])];
}

/** Only an endpoint that somebody names can lead elsewhere. */
function regionFault(configured: Facts): Diagnostic[] {
  const client = configured && knownClient(configured);
  if (!client || COMPUTE_NEST_REGIONS.includes(client.region)) return [];
  const isNamed = new URL(client.endpoint('computenest')).hostname !== defaultHost('computenest', client.region);
  if (isNamed && !configured.isEmulated) return [];
  const detail = `The provider is configured for ${client.region}, and Compute Nest is only in ${COMPUTE_NEST_REGIONS.join(' and ')}. Nothing was sent. Give this resource a provider with one of these regions: provider = alirestore.<alias>.`;
  return [errorDiagnostic('Compute Nest is not in this region', detail)];
}

/** A plan may be made before the provider's block is known. */
function knownClient({ client }: NonNullable<Facts>): CloudClient | undefined {
  try {
    return client();
  } catch (fault) {
    if (fault instanceof DiagnosticsError) return undefined;
    throw fault;
  }
}
