import type { CheckKind } from '../../policies/check-kinds';
import type { CheckConfig } from '../generated/check';

/** What a check comes to in the arguments of alirestore_check. */
export interface CheckSettings {
  readonly kind: CheckKind;
  readonly arguments: Partial<CheckConfig>;
  /** Of the arguments: those that must be references, and what takes those that need not. */
  readonly secret?: Secret;
}

export interface Secret {
  readonly prop: string;
  readonly values?: { readonly [name: string]: string };
  readonly instead: string;
}
