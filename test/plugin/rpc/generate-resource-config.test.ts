import { expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { received, sentThing, thing, toySession } from './toy-session';

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
