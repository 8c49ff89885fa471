import { SERVICE_TITLES } from '../../policies/services';
import type { DrillRestore } from '../../record/schema/drill-record-schema';

/** "RDS: instanceId=rm-1": what is written to, and where that is. */
export function placeText({ service, restoreType, target }: Pick<DrillRestore, 'service' | 'restoreType' | 'target'>) {
  const kind = service === 'computenest' ? SERVICE_TITLES[service] : restoreType;
  return `${service === 'dbs' ? `${SERVICE_TITLES[service]}, ` : ''}${kind}: ${targetText(target)}`;
}

/** "bucket=restored, prefix=2026/": the arguments of the restore without what all begin with. */
export function targetText(target: DrillRestore['target']): string {
  return Object.entries(target)
    .map(([name, value]) => `${name.replace(/^target_/, '')}=${value}`)
    .join(', ');
}
