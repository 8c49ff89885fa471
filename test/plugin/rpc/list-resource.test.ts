import { expect, it } from 'vitest';
import type { ListResource_Event } from '../../../src/plugin/generated/tfplugin6';
import { identityType } from '../../../src/plugin/rpc/encode-identity';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { bodyType } from '../../../src/plugin/values/value-type';
import { thingIdentity, toy } from '../toy-provider';
import { nameStep, received, sent, thing, toySession } from './toy-session';

const type = bodyType(toy.listResources!.toy_thing.schema);
const config = (count: number | null, behaviour: string | null = null) => sent(type, { count, behaviour });

async function list(request: object, { session } = toySession(), gone = new AbortController()) {
  const events: ListResource_Event[] = [];
  const send = async (event: ListResource_Event) => {
    events.push(event);
    if (events.length === 5) gone.abort();
  };
  await rpcs.listResource(session, { typeName: 'toy_thing', ...request }, 'ListResource', { send, gone: gone.signal });
  return events.map(({ identity, resourceObject, ...rest }) => ({
    ...rest,
    ...(identity && received(identity.identityData, identityType(thingIdentity))),
    ...(resourceObject && { resource: received(resourceObject) }),
  }));
}

it('sends the identity and the name of each', async () => {
  expect(await list({ config: config(2) })).toEqual([
    { name: 'home-1', displayName: 'thing home-1', diagnostic: [] },
    { name: 'home-2', displayName: 'thing home-2', diagnostic: [] },
  ]);
});

it('sends the resource, too, when it is asked for', async () => {
  const [event] = await list({ config: config(1), includeResourceObject: true });
  expect(event).toMatchObject({ resource: thing({ name: 'home-1' }) });
});

it('knows the limit, and does without a block of arguments', async () => {
  expect(await list({ limit: 3 })).toHaveLength(3);
});

it('sends a warning on its way', async () => {
  expect(await list({ config: config(1, 'warning') })).toMatchObject([
    { name: 'home-1' },
    { diagnostic: [{ severity: 2, summary: 'That is not all', attribute: { steps: [nameStep('count')] } }] },
  ]);
});

it('ends with what is thrown', async () => {
  expect(await list({ config: config(1, 'throw') })).toMatchObject([
    { name: 'home-1' },
    { diagnostic: [{ severity: 1, summary: 'Bug in the provider', detail: expect.stringContaining('found a hole') }] },
  ]);
});

it('looks no further when nobody reads any more', async () => {
  const toy = toySession();
  expect(await list({ config: config(1000) }, toy)).toHaveLength(5);
  expect(toy.lines).toEqual([expect.objectContaining({ message: 'stopped looking' })]);
});

it('needs a configured provider', async () => {
  expect(await list({}, toySession({ configured: false }))).toMatchObject([
    { diagnostic: [{ summary: 'Provider is not configured' }] },
  ]);
});

it('validates, also where there is no block of arguments', async () => {
  const validate = (config?: object) =>
    rpcs.validateListResourceConfig(
      toySession().session,
      { typeName: 'toy_thing', config },
      'ValidateListResourceConfig',
    );
  expect((await validate(config(0))).diagnostics).toMatchObject([{ summary: 'Nothing to find' }]);
  expect((await validate()).diagnostics).toEqual([]);
});
