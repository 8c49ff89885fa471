import { conditional, Token } from '../../framework';
import { withoutUndefined } from '../synthesis/without-undefined';
import { guardedInstance } from './database-target-of';
import type { DrillDbsRestoreProps } from './drill-dbs-restore-props';
import type { DrillGuards } from './restore-drill-props';

/** What the provider checks of a restore of databases when it knows what synthesis did not, and whatever was overridden since. */
export function databaseGuard(group: string, name: string, props: DrillDbsRestoreProps, guards: DrillGuards) {
  const { allowInPlace, recoveryPoint } = props;
  const instance = guardedInstance(props) && recoveryPoint._choice?.place.instanceId;
  const source = typeof allowInPlace === 'object' ? conditional(allowInPlace, Token.nullValue(), instance) : instance;
  return withoutUndefined<unknown>({
    group,
    name,
    protected_databases: guards.protectedDatabases,
    source_instance_id: instance && source,
  });
}

export function serviceInstanceGuard(group: string, name: string, guards: DrillGuards) {
  return withoutUndefined<unknown>({
    group,
    name,
    protected_service_instance_ids: guards.protectedServiceInstanceIds,
  });
}
