import type { AttributePath, Diagnostic } from '../../../../plugin/diagnostic';
import type { RestoreTypes } from './restore-types';

export interface RestorePlanRequest<T extends RestoreTypes> {
  readonly prior: T['state'] | null;
  readonly proposed: T['plan'];
  readonly config: T['plan'];
  readonly priorPrivate?: Uint8Array;
}

export interface RestorePlanResult<T extends RestoreTypes> {
  readonly planned: T['plan'];
  readonly requiresReplace?: readonly AttributePath[];
  readonly private?: Uint8Array;
  readonly diagnostics?: readonly Diagnostic[];
}

export interface RestoreApplyRequest<T extends RestoreTypes> {
  readonly prior: T['state'] | null;
  readonly planned: T['plan'];
  readonly config: T['plan'];
  readonly plannedPrivate?: Uint8Array;
}

export interface RestoreOutcome<T extends RestoreTypes> {
  readonly state: T['state'] | null;
  readonly identity?: T['identity'];
  readonly private?: Uint8Array;
  readonly diagnostics?: readonly Diagnostic[];
}
