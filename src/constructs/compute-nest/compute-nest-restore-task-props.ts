import type { ComputeNestRecoveryPoint } from '../recovery-point/compute-nest-recovery-point';
import type { RestoreProps } from '../restore/restore-props';

/** Which backup of a service instance is restored, over that instance. */
export interface ComputeNestRestoreTaskProps extends RestoreProps {
  /** What is restored. The service instance that it was taken of is overwritten. */
  readonly recoveryPoint: ComputeNestRecoveryPoint;

  /** Must be true: it says that what the service instance holds now may be lost. Compute Nest has no other restore. */
  readonly allowInPlace: boolean;
}
