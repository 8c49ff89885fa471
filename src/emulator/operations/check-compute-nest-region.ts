import { COMPUTE_NEST_REGIONS } from '../../api/default-host';
import { apiError } from '../http/api-error';
import type { FlatParameters } from '../http/flat-parameters';
import type { EmulatedService } from '../service/emulated-service';
import { DEFAULT_REGION } from './defaults';

/** The service is in two regions only. The one that a caller names counts before that of the scenario. */
export function checkComputeNestRegion(parameters: FlatParameters, { scenario }: EmulatedService): void {
  const region = parameters.get('RegionId') ?? scenario.region ?? DEFAULT_REGION;
  if (COMPUTE_NEST_REGIONS.includes(region)) return;
  const served = COMPUTE_NEST_REGIONS.join(' and ');
  throw apiError('InvalidApi.NotFound', `Compute Nest is not in the region ${region}, only in ${served}.`);
}
