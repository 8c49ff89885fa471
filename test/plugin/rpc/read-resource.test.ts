import { describe, expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { bodyType } from '../../../src/plugin/values/value-type';
import { toy } from '../toy-provider';
import { received, sent, sentThing, thing, toySession } from './toy-session';

const read = (request: object, session = toySession().session) =>
  rpcs.readResource(session, { typeName: 'toy_thing', ...request }, 'ReadResource');

describe('reading a resource', () => {
  it('answers its state, and keeps the identity that it does not repeat', async () => {
    const currentIdentity = { identityData: { msgpack: Buffer.from('81a46e616d65a161', 'hex') } };
    const answer = await read({ currentState: sentThing({ name: 'a' }), currentIdentity });
    expect(received(answer.newState)).toEqual(thing({ name: 'a' }));
    expect(answer).toMatchObject({ newIdentity: currentIdentity, private: undefined, diagnostics: [] });
  });

  it('hands the private bytes to the resource, and back', async () => {
    const currentState = sent(bodyType(toy.resources.toy_counter.schema), { name: 'a', turns: 1 });
    const answer = await read({ typeName: 'toy_counter', currentState, private: Buffer.from('1') });
    expect(answer.private?.toString()).toBe('1');
  });

  it('answers null for what is gone, without an identity', async () => {
    const currentIdentity = { identityData: sentThing({}) };
    const answer = await read({ currentState: sentThing({ name: 'a', behaviour: 'vanish' }), currentIdentity });
    expect(received(answer.newState)).toBeNull();
    expect(answer.newIdentity).toBeUndefined();
  });

  it('needs a configured provider', async () => {
    const { session } = toySession({ configured: false });
    const answer = await read({ currentState: sentThing({ name: 'a' }) }, session);
    expect(answer).toMatchObject({ diagnostics: [{ severity: 1, summary: 'Provider is not configured' }] });
    expect(answer.newState).toBeUndefined();
  });
});
