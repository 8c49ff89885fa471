import {
  CancelAction,
  CheckAction,
  ComputeNestRestoreAction,
  DbsRestoreAction,
  RestoreAction,
  RestoreJob,
} from '../../src';
import { database, files, snapshot } from './synthesize';
import { construct, type Taker } from './taker';

/** What takes the props of actions and of their triggers. */
export const actionTakers: readonly (readonly [struct: string, taker: Taker])[] = [
  ['RestoreActionProps', construct('RestoreAction', RestoreAction)],
  ['DbsRestoreActionProps', { ...construct('DbsRestoreAction', DbsRestoreAction), needs: { databases: [database] } }],
  [
    'ComputeNestRestoreActionProps',
    { ...construct('ComputeNestRestoreAction', ComputeNestRestoreAction), needs: { allowInPlace: true } },
  ],
  ['CancelActionProps', construct('CancelAction', CancelAction)],
  ['CheckActionProps', construct('CheckAction', CheckAction)],
  [
    'ActionTriggerProps',
    {
      owner: 'ActionTrigger "stack/ID"',
      take(stack, id, props) {
        const action = new CancelAction(stack, id, { restoreId: 'r-1', restoreType: 'ECS_FILE' });
        const job = new RestoreJob(stack, `${id}-job`, { recoveryPoint: snapshot, target: files });
        return job.runAction(action, props);
      },
      needs: { onFailure: undefined },
    },
  ],
];
