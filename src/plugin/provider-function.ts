import type { Type } from './schema';

/** A function that a configuration may call. It depends on its arguments alone, and is called without a configured provider. */
export interface ProviderFunction {
  /** One sentence. */
  readonly summary: string;
  readonly description: string;
  /** None of them is ever null or unknown. */
  readonly parameters: readonly { readonly name: string; readonly type: Type; readonly description: string }[];
  readonly returns: Type;
  /** Throws FunctionFault for arguments that it cannot take. */
  call(...values: any[]): unknown;
}

/** Why a function cannot take what it was given. */
export class FunctionFault extends Error {
  /** `index` is the place of the argument, from 0. */
  constructor(
    message: string,
    readonly index: number,
  ) {
    super(message);
  }
}
