import { describe, expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { UNKNOWN, Unknown } from '../../../src/plugin/unknown';
import { bodyType } from '../../../src/plugin/values/value-type';
import { toy } from '../toy-provider';
import { nameStep, received, sent, sentThing, thing, toySession } from './toy-session';

const planThing = (prior: object | null, proposed: object | null, rest: object = {}) =>
  rpcs.planResourceChange(
    toySession({ configured: false }).session,
    {
      typeName: 'toy_thing',
      priorState: sentThing(prior),
      proposedNewState: sentThing(proposed),
      config: sentThing(proposed),
      ...rest,
    },
    'PlanResourceChange',
  );

const counterType = bodyType(toy.resources.toy_counter.schema);
const planCounter = (prior: object | null, proposed: object, rest: object = {}) =>
  rpcs.planResourceChange(
    toySession().session,
    {
      typeName: 'toy_counter',
      priorState: sent(counterType, prior),
      proposedNewState: sent(counterType, proposed),
      config: sent(counterType, proposed),
      ...rest,
    },
    'PlanResourceChange',
  );

describe('planning by the schema alone', () => {
  it('makes what only a creation can tell unknown', async () => {
    const answer = await planThing(null, { name: 'a' });
    expect(received(answer.plannedState)).toEqual(thing({ name: 'a', id: UNKNOWN, size: UNKNOWN }));
    expect(answer).toMatchObject({ requiresReplace: [], diagnostics: [] });
  });

  it('holds no write-only value, known or not', async () => {
    for (const key of ['k', UNKNOWN]) {
      const answer = await planThing(null, { name: 'a', key });
      expect(received(answer.plannedState)).toEqual(thing({ name: 'a', key: null, id: UNKNOWN, size: UNKNOWN }));
    }
  });

  it.each([
    ['is known', 'k'],
    ['is not known yet', UNKNOWN],
  ])('is refused, where the engine would save what is write-only, for a value that %s', async (_, key) => {
    const planAfter = async (clientCapabilities: object | undefined, config: object) => {
      const { session } = toySession();
      const request = { typeName: 'toy_thing', config: sentThing({ name: 'a' }), clientCapabilities };
      await rpcs.validateResourceConfig(session, request, 'ValidateResourceConfig');
      const planned = { typeName: 'toy_thing', priorState: sentThing(null), proposedNewState: sentThing(config) };
      return rpcs.planResourceChange(session, { ...planned, config: sentThing(config) }, 'PlanResourceChange');
    };
    const { diagnostics, plannedState } = await planAfter(undefined, { name: 'a', key });
    expect(diagnostics).toMatchObject([
      { severity: 1, summary: 'key needs a newer Terraform', attribute: { steps: [nameStep('key')] } },
    ]);
    expect(plannedState).toBeUndefined();
    expect((await planAfter(undefined, { name: 'a' })).diagnostics).toEqual([]);
    expect((await planAfter({ writeOnlyAttributesAllowed: true }, { name: 'a', key })).diagnostics).toEqual([]);
  });

  it('keeps the refinement of an unknown value byte for byte', async () => {
    const refined = new Unknown(Buffer.from([0x81, 0x01, 0xc2]));
    const answer = await planThing(null, { name: refined });
    expect(received(answer.plannedState).name).toEqual(refined);
  });

  it('leaves a resource alone when nothing changes', async () => {
    const state = { id: 'x', name: 'a', size: 7, letters: ['b', 'a'] };
    const answer = await planThing(state, state);
    expect(received(answer.plannedState)).toEqual(thing(state));
    expect(answer.requiresReplace).toEqual([]);
  });

  it('keeps computed attributes when something else changes', async () => {
    const answer = await planThing({ id: 'x', name: 'a', size: 7 }, { id: 'x', name: 'b', size: 7 });
    expect(received(answer.plannedState)).toEqual(thing({ id: 'x', name: 'b', size: 7 }));
  });

  it('names the attributes that a new resource is needed for', async () => {
    const answer = await planThing({ id: 'x', name: 'a', kind: 'old' }, { id: 'x', name: 'a', kind: 'new' });
    expect(answer.requiresReplace).toEqual([{ steps: [nameStep('kind')] }]);
  });

  it('plans a destruction without asking the resource', async () => {
    const answer = await planThing({ id: 'x', name: 'a' }, null, { priorPrivate: Buffer.from('p') });
    expect(received(answer.plannedState)).toBeNull();
    expect(answer.plannedPrivate?.toString()).toBe('p');
  });

  it('keeps private bytes, and prefers those of an earlier plan', async () => {
    const privates = { priorPrivate: Buffer.from('prior') };
    expect((await planThing(null, { name: 'a' }, privates)).plannedPrivate?.toString()).toBe('prior');
    const both = { ...privates, plannedPrivate: Buffer.from('planned') };
    expect((await planThing(null, { name: 'a' }, both)).plannedPrivate?.toString()).toBe('planned');
  });

  it('keeps the identity of what exists, and promises none to what does not', async () => {
    const priorIdentity = { identityData: { msgpack: Buffer.from('81a46e616d65a161', 'hex') } };
    const state = { id: 'x', name: 'a' };
    expect((await planThing(state, state, { priorIdentity })).plannedIdentity).toEqual(priorIdentity);
    expect((await planThing(null, state, { priorIdentity })).plannedIdentity).toBeUndefined();
  });
});

describe('planning with a plan of the resource', () => {
  it('hands it what the schema alone would plan', async () => {
    const answer = await planCounter(null, { name: 'a', turns: null });
    expect(received(answer.plannedState, counterType)).toEqual({ name: 'a', turns: UNKNOWN });
  });

  it('takes what it plans, with its private bytes', async () => {
    const answer = await planCounter(
      { name: 'a', turns: 1 },
      { name: 'b', turns: 1 },
      { priorPrivate: Buffer.from('1') },
    );
    expect(received(answer.plannedState, counterType)).toEqual({ name: 'b', turns: UNKNOWN });
    expect(answer.plannedPrivate?.toString()).toBe('1');
  });

  it('works without a configured provider', async () => {
    const { session } = toySession({ configured: false });
    const values = sent(counterType, { name: 'a', turns: null });
    const answer = await rpcs.planResourceChange(
      session,
      { typeName: 'toy_counter', priorState: sent(counterType, null), proposedNewState: values, config: values },
      'PlanResourceChange',
    );
    expect(answer.diagnostics).toEqual([]);
  });
});
