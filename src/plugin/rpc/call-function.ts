import type * as wire from '../generated/tfplugin6';
import { own } from '../own';
import { FunctionFault, type ProviderFunction } from '../provider-function';
import { decodeDynamicValue, encodeDynamicValue } from '../values/dynamic-value';
import { valueType } from '../values/value-type';
import type { Session } from './session';

/** Calls a function. Here an error is no diagnostic: it may name the argument that it is about. */
export async function callFunction(
  { provider, log }: Session,
  { name = '', arguments: given = [] }: wire.CallFunction_Request,
): Promise<wire.CallFunction_Response> {
  const called = own(provider.functions ?? {}, name);
  if (called === undefined) return { error: { text: `This version of the provider has no function "${name}".` } };
  try {
    return { result: resultOf(called, given) };
  } catch (fault) {
    if (fault instanceof FunctionFault) return { error: { text: fault.message, functionArgument: fault.index } };
    log.error(`the function ${name} failed unexpectedly`, {
      stack: fault instanceof Error ? fault.stack : String(fault),
    });
    return { error: { text: `Bug in the provider: ${fault instanceof Error ? fault.message : fault}` } };
  }
}

function resultOf({ parameters, returns, call }: ProviderFunction, given: readonly wire.DynamicValue[]) {
  const values = parameters.map(({ type }, index) => decodeDynamicValue(valueType(type), given[index]));
  return encodeDynamicValue(valueType(returns), call(...values), { allowsUnknown: false, misfits: [] });
}
