import { describe, expect, it } from 'vitest';
import { identityType } from '../../../src/plugin/rpc/encode-identity';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { bodyType } from '../../../src/plugin/values/value-type';
import { thingIdentity, toy } from '../toy-provider';
import { nameStep, received, sent, sentThing, thing, toySession } from './toy-session';

const apply = (prior: object | null, planned: object | null, session = toySession().session) =>
  rpcs.applyResourceChange(
    session,
    {
      typeName: 'toy_thing',
      priorState: sentThing(prior),
      plannedState: sentThing(planned),
      config: sentThing(planned),
    },
    'ApplyResourceChange',
  );

const unmade = (values: object) => ({ name: 'a', id: UNKNOWN, size: UNKNOWN, ...values });
const made = (values: object) => ({ name: 'a', id: 'id of a', size: 7, ...values });

describe('applying a change', () => {
  it('creates what has no prior state, with its identity', async () => {
    const answer = await apply(null, unmade({ one: { label: 'l', serial: UNKNOWN } }));
    expect(received(answer.newState)).toEqual(thing(made({ one: { label: 'l', serial: 'serial of l' } })));
    expect(received(answer.newIdentity?.identityData, identityType(thingIdentity))).toEqual({ name: 'a' });
    expect(answer.diagnostics).toEqual([]);
  });

  it('updates what has one', async () => {
    const answer = await apply(made({}), made({ flag: true }));
    expect(received(answer.newState)).toEqual(thing(made({ flag: true })));
  });

  it('deletes what is planned to be nothing', async () => {
    const answer = await apply(made({}), null);
    expect(received(answer.newState)).toBeNull();
    expect(answer.newIdentity).toBeUndefined();
    expect(answer.diagnostics).toEqual([]);
  });

  it('saves no write-only value, whatever the resource made of it', async () => {
    const answer = await apply(null, unmade({ key: 'k' }));
    expect(received(answer.newState)).toEqual(thing(made({ key: null })));
  });

  it('hands the planned private bytes to the resource, and its own back', async () => {
    const type = bodyType(toy.resources.toy_counter.schema);
    const answer = await rpcs.applyResourceChange(
      toySession().session,
      {
        typeName: 'toy_counter',
        priorState: sent(type, { name: 'a', turns: 1 }),
        plannedState: sent(type, { name: 'b', turns: UNKNOWN }),
        config: sent(type, { name: 'b', turns: null }),
        plannedPrivate: Buffer.from('1'),
      },
      'ApplyResourceChange',
    );
    expect(received(answer.newState, type)).toEqual({ name: 'b', turns: 2 });
    expect(answer.private?.toString()).toBe('2');
  });
});

describe('a change that fails', () => {
  it('keeps a created state beside the error, so that Terraform taints it', async () => {
    const answer = await apply(null, unmade({ behaviour: 'error' }));
    expect(received(answer.newState)).toEqual(thing(made({ behaviour: 'error' })));
    expect(answer.diagnostics).toMatchObject([
      { severity: 1, summary: 'Made, but wrong', attribute: { steps: [nameStep('behaviour')] } },
    ]);
  });

  it.each([
    ['creation', null, unmade({ behaviour: 'throw' })],
    ['update', made({}), made({ behaviour: 'throw' })],
  ])(
    'answers no state to an exception in a %s, whereupon Terraform keeps what it has',
    async (_what, prior, planned) => {
      const answer = await apply(prior, planned);
      expect(answer).toEqual({
        diagnostics: [expect.objectContaining({ severity: 1, summary: 'Bug in the provider' })],
      });
    },
  );

  it('keeps what could not be deleted', async () => {
    const answer = await apply(made({ behaviour: 'stay' }), null);
    expect(received(answer.newState)).toEqual(thing(made({ behaviour: 'stay' })));
    expect(answer.diagnostics).toMatchObject([{ severity: 1, summary: 'It stays' }]);
  });

  it('names an attribute that is still unknown, and saves the rest', async () => {
    const answer = await apply(null, unmade({ behaviour: 'unknown' }));
    expect(received(answer.newState)).toEqual(thing(made({ behaviour: 'unknown', id: null })));
    expect(answer.diagnostics).toEqual([
      {
        severity: 1,
        summary: 'Bug in the provider',
        detail: 'id is still unknown. Everything else of the result is kept. Please report this message.',
        attribute: { steps: [nameStep('id')] },
      },
    ]);
  });

  it('names an attribute that is not as planned, and saves what is', async () => {
    const answer = await apply(null, unmade({ behaviour: 'contradict', words: ['a'] }));
    expect(received(answer.newState).words).toEqual(['other']);
    expect(answer.diagnostics).toMatchObject([
      {
        summary: 'Bug in the provider',
        detail:
          'words.0 has another value after the apply than in the plan. The new state was saved. Please report this message.',
        attribute: { steps: [nameStep('words'), { selector: { elementKeyInt: 0 } }] },
      },
    ]);
  });

  it('needs a configured provider', async () => {
    const answer = await apply(null, unmade({}), toySession({ configured: false }).session);
    expect(answer).toMatchObject({ diagnostics: [{ summary: 'Provider is not configured' }] });
  });
});
