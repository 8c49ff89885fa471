import type { Duration } from '../policies/duration';
import type { ComputeNestRecoveryPoint } from '../recovery-point/compute-nest-recovery-point';

/** One restore of a service instance in a drill. */
export interface DrillComputeNestRestoreProps {
  /** What is restored. The service instance that it was taken of is overwritten. */
  readonly recoveryPoint: ComputeNestRecoveryPoint;

  /** Must be true: it says that what the service instance holds now may be lost. Compute Nest has no other restore. */
  readonly allowInPlace: boolean;

  /**
   * How long this restore may take, from its creation to its end.
   *
   * @default - only the objective of the whole drill counts
   */
  readonly rto?: Duration;

  /**
   * How old its recovery point may be when the disaster is declared.
   *
   * @default - only the objective of the whole drill counts
   */
  readonly rpo?: Duration;

  /**
   * Names of the restores that must succeed before this one starts. Add them first.
   *
   * @default - it starts at once
   */
  readonly after?: string[];
}
