import * as wire from '../../src/plugin/generated/tfplugin6';
import type { Outlet } from '../../src/plugin/rpc/outlet';
import { type Rpcs, rpcs } from '../../src/plugin/rpc/rpcs';
import type { Session } from '../../src/plugin/rpc/session';
import type { Schema } from '../../src/plugin/schema';
import { encodeDynamicValue } from '../../src/plugin/values/dynamic-value';
import { bodyType } from '../../src/plugin/values/value-type';

/** As Terraform sends them. */
export function encoded(schema: Schema, values: unknown): wire.DynamicValue {
  return encodeDynamicValue(bodyType(schema), values, { allowsUnknown: true, misfits: [] });
}

type Answered = { readonly diagnostics?: readonly wire.Diagnostic[] | undefined };

export function callRpc<K extends keyof Rpcs>(
  session: Session,
  name: K,
  request: Parameters<Rpcs[K]>[1],
): ReturnType<Rpcs[K]> {
  const rpc = rpcs[name] as (session: Session, request: unknown, ...rest: unknown[]) => ReturnType<Rpcs[K]>;
  return rpc(session, request, name, OUTLET);
}

/** Of a call that answers with several. */
const OUTLET: Outlet<unknown> = { send: () => Promise.resolve(), gone: new AbortController().signal };

export function hasError({ diagnostics = [] }: Answered): boolean {
  return diagnostics.some(({ severity }) => severity === wire.Diagnostic_Severity.ERROR);
}

/** What a person must never read, whatever was written. */
export function bugIn({ diagnostics = [] }: Answered, input: unknown): string | undefined {
  const texts = diagnostics.map(({ summary, detail }) => `${summary}: ${detail}`);
  const bad = texts.find((text) => /Bug in the provider|\[object Object\]|\bNaN\b/.test(text));
  return bad && `${bad}\n  for ${shown(input)}`;
}

function shown(input: unknown): string {
  if (typeof input === 'string') return input;
  const set = Object.entries(input as object).filter(([, value]) => value !== null);
  return JSON.stringify(Object.fromEntries(set), (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
}
