import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { isRecord } from '../../../plugin/values/is-record';
import { SERVICE_TITLES, SERVICES, type Service } from '../../../policies/services';
import { isUnset } from '../../values/is-unset';
import { hasNoJob } from '../restore/state/not-started';

type Values = Readonly<Record<string, unknown>>;

/** What names a recovery point of each service. Of the inner lists, one is enough. */
const NAMES = {
  hbr: [['vault_id'], ['snapshot_id']],
  dbs: [['backup_plan_id'], ['backup_set_id', 'restore_time']],
  computenest: [['service_instance_id'], ['backup_id']],
} as const satisfies Record<Service, readonly (readonly string[])[]>;

/** Which service a recovery point is of, by what names it. */
export function serviceOf(point: Values): Service {
  return namedBy(point)[0] ?? 'hbr';
}

/** Each recovery point is of one service, wholly named, and that is the one of which a result was told. */
export function checkPoint(point: unknown, result: unknown): Diagnostic[] {
  if (!isRecord(point)) return [];
  const services = namedBy(point as Values);
  if (services.length > 1)
    return [fault(`It names recovery points of ${services.map((one) => SERVICE_TITLES[one]).join(' and ')}`)];
  const [service = 'hbr'] = services;
  const lacking = NAMES[service].filter((names) => names.every((name) => isUnset((point as Values)[name])));
  if (lacking.length > 0 && !wasNeverStarted(result)) {
    return [
      fault(`It lacks ${lacking.map((names) => names.join(' or ')).join(' and ')} of ${SERVICE_TITLES[service]}`),
    ];
  }
  const told = isUnknown(result) ? null : (result as Values | null)?.service;
  const other = SERVICES.find((one) => one === told);
  return other === undefined || other === service
    ? []
    : [fault(`It is of ${SERVICE_TITLES[service]}, but its result is of ${SERVICE_TITLES[other]}`)];
}

/** Then there is nothing to name. */
function wasNeverStarted(result: unknown): boolean {
  const id = isRecord(result) ? result.id : undefined;
  return typeof id === 'string' && hasNoJob(id);
}

/** What is not known yet is there. */
function namedBy(point: Values): Service[] {
  return SERVICES.filter((service) => NAMES[service].flat().some((name) => !isUnset(point[name])));
}

function fault(what: string): Diagnostic {
  const detail = `${what}. Expected vault_id and snapshot_id of a restore job; backup_plan_id, and backup_set_id or restore_time, of a restore task of Database Backup; or service_instance_id and backup_id of one of Compute Nest.`;
  return errorDiagnostic('Invalid recovery_point', detail, ['recovery_point']);
}
