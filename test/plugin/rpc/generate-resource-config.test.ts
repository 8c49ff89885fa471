import { expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { bodyType } from '../../../src/plugin/values/value-type';
import { toy } from '../toy-provider';
import { received, sent, sentThing, thing, toySession } from './toy-session';

it('keeps of a state what a person writes, as the resource would have it', async () => {
  const members = { label: 'l', serial: 's' };
  const state = sentThing({
    id: '1',
    name: 'a',
    old: 'b',
    size: 3,
    one: members,
    named: { k: members },
    part: [members],
  });
  const request = { typeName: 'toy_thing', state };
  const answer = await rpcs.generateResourceConfig(toySession().session, request, 'GenerateResourceConfig');
  const written = { label: 'l', serial: null };
  expect(received(answer.config)).toEqual(
    thing({ name: 'a', size: 3, one: written, named: { k: written }, part: [written] }),
  );
  expect(answer.diagnostics).toEqual([]);
});

it('keeps a state as it is, but for what is computed, where the resource knows no better', async () => {
  const state = sent(bodyType(toy.resources.toy_counter.schema), { name: 'a', turns: 2 });
  const request = { typeName: 'toy_counter', state };
  const answer = await rpcs.generateResourceConfig(toySession().session, request, 'GenerateResourceConfig');
  expect(received(answer.config)).toMatchObject({ name: 'a' });
  expect(answer.diagnostics).toEqual([]);
});

it('says so where Terraform hands over nothing to generate from', async () => {
  const answer = await rpcs.generateResourceConfig(
    toySession().session,
    { typeName: 'toy_thing' },
    'GenerateResourceConfig',
  );
  expect(answer.config).toBeUndefined();
  expect(answer.diagnostics).toMatchObject([
    {
      summary: 'No configuration can be generated for toy_thing',
      detail: expect.stringContaining('1.14.0 never does, 1.14.3 and later do.'),
    },
  ]);
});
