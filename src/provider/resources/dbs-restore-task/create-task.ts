import { createDbsRestoreTask } from '../../../api/operations/create-dbs-restore-task';
import { withoutNulls } from '../../values/without-nulls';
import type { RestoreContext, Sent } from '../restore/definition/restore-definition';
import type { DbsRestore } from './dbs-restore';
import type { DbsTaskPlan, DbsTaskState } from './schema';

/** Registers the task; nothing is restored yet. Once the call is under way, its answer is worth more than an early exit. */
export async function createTask(
  { request, inputs, config, note, deadlineMs }: Sent<DbsRestore>,
  { configured, stop }: RestoreContext<DbsRestore>,
) {
  const whole = { ...request, ...secretsOf(inputs, config), ...(note.token && { ClientToken: note.token }) };
  const { body, requestId } = await configured
    .client()
    .call(createDbsRestoreTask, whole, { deadlineMs, lastAttempt: stop });
  return { id: body.RestoreTaskId, ...(requestId && { requestId }) };
}

/** The password is read here and goes nowhere else. What is write-only stands in the configuration alone. */
function secretsOf({ destination_endpoint_password: kept, ssl_ca_pem: pem }: DbsTaskState, config: DbsTaskPlan) {
  const { destination_endpoint_password_wo: written } = config;
  const password = typeof written === 'string' && written !== '' ? written : kept;
  return withoutNulls({ DestinationEndpointPassword: password, SslCaPem: pem });
}
