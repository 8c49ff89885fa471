import { expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { toySession } from './toy-session';

it('has the identities of the resources that have one', async () => {
  const answer = await rpcs.getResourceIdentitySchemas(toySession().session, {}, 'GetResourceIdentitySchemas');
  expect(Object.keys(answer.identitySchemas ?? {})).toEqual(['toy_thing']);
  expect(answer.identitySchemas?.toy_thing).toMatchObject({
    version: 1,
    identityAttributes: [{ name: 'name', requiredForImport: true }],
  });
});
