import type { CloudClient } from '../../cloud/cloud-client';
import type { Service } from '../../policies/services';

/** Where these services are asked, each place once: an emulator is all of them. */
export function placesOf(services: readonly Service[], client: CloudClient): string {
  return [...new Set(services.map((service) => client.endpoint(service)))].join(', ');
}
