import { Session } from '../../../src/plugin/rpc/session';
import { decodeDynamicValue, encodeDynamicValue } from '../../../src/plugin/values/dynamic-value';
import { bodyType, type ObjectType } from '../../../src/plugin/values/value-type';
import { FakeLog } from '../../harness/fake-log';
import { emptyThing, thingSchema, toy } from '../toy-provider';

/** A session of the toy provider, configured unless told otherwise, and what it logs. */
export function toySession({ configured = true } = {}) {
  const log = new FakeLog();
  const interrupted = new AbortController();
  const session = new Session(toy, log, new AbortController(), undefined, interrupted.signal);
  if (configured) session.configureWith({ region: 'home' });
  return { session, lines: log.lines, interrupt: () => interrupted.abort() };
}

export const thingType = bodyType(thingSchema);
export const thing = (values: object) => ({ ...emptyThing, ...values });

/** A message with a thing (null: no thing), as Terraform sends it. */
export function sentThing(values: object | null) {
  return sent(thingType, values && thing(values));
}

export function sent(type: ObjectType, values: unknown) {
  return encodeDynamicValue(type, values, { allowsUnknown: true, misfits: [] });
}

/** What Terraform would read from an answer. */
export function received(message: { msgpack?: Buffer } | undefined, type = thingType) {
  return decodeDynamicValue(type, message);
}

export const sentState = (state: unknown) => ({ json: Buffer.from(JSON.stringify(state)) });

export const nameStep = (attributeName: string) => ({ selector: { $case: 'attributeName' as const, attributeName } });
