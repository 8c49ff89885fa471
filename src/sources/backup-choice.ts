import { choiceAmong } from './choice-among';
import type { Backup } from './source';

/** Which of a source's backups is its recovery point, by what lists tell of them. */
export const backupChoice = choiceAmong<Backup, 'not complete'>({
  idOf: ({ snapshotId, jobId }) => snapshotId ?? jobId,
  incomplete: ({ complete }) => (complete ? undefined : 'not complete'),
  timeOf: ({ completedSeconds }) => completedSeconds,
  expiryOf: ({ expiresSeconds }) => expiresSeconds,
});
