import { keyOf, shown, type Text } from './text';
import type { WrittenPlace } from './written-place';

/** A service instance of Compute Nest is restored as a whole. Undefined where it cannot be told yet which. */
export function serviceInstancePlaceOf(id: Text | undefined): WrittenPlace | undefined {
  const key = id === undefined ? undefined : keyOf(id);
  if (id === undefined || key === undefined) return undefined;
  return {
    container: ['service instance', key].join('\n'),
    folders: ['/'],
    attribute: 'service_instance_id',
    shown: shown(id),
  };
}
