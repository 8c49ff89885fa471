import { emptyState } from '../../../../src/provider/resources/dbs-restore-task/import';
import type { DbsTaskState } from '../../../../src/provider/resources/dbs-restore-task/schema';

/** A restore of one database as a person writes it, with what a test changes. */
export function databaseRestore(changes: Partial<DbsTaskState> = {}): DbsTaskState {
  return {
    ...emptyState,
    backup_plan_id: 'p-1',
    restore_task_name: 'drill-orders',
    backup_set_id: 'bs-1',
    restore_objects: [{ db_name: 'orders', new_db_name: 'orders_drill' }],
    destination_endpoint_instance_type: 'RDS',
    destination_endpoint_region: 'cn-hangzhou',
    destination_endpoint_instance_id: 'rm-drill',
    destination_endpoint_user_name: 'restore',
    destination_endpoint_password: 'canary-of-the-state',
    ...changes,
  };
}
