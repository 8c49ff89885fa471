import * as wire from '../generated/tfplugin6';
import type { ProviderFunction } from '../provider-function';
import { typeJson } from './wire-schema';

const MARKDOWN = { descriptionKind: wire.StringKind.MARKDOWN } as const;

/** What Terraform needs to know to call a function. It calls none with null or with what it does not know yet. */
export function wireFunction({ summary, description, parameters, returns }: ProviderFunction): wire.FunctionMessage {
  return {
    summary,
    description,
    ...MARKDOWN,
    parameters: parameters.map(({ type, ...parameter }) => ({ ...parameter, ...MARKDOWN, type: typeJson(type) })),
    return: { type: typeJson(returns) },
  };
}
