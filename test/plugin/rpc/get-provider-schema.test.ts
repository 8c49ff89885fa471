import { expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { toySession } from './toy-session';

it('has the schema of the provider, of each resource and of each data source', async () => {
  const answer = await rpcs.getProviderSchema(toySession({ configured: false }).session, {}, 'GetProviderSchema');
  expect(answer.provider?.block?.attributes?.map(({ name }) => name)).toEqual(['region']);
  expect(Object.keys(answer.resourceSchemas ?? {})).toEqual(['toy_thing', 'toy_counter']);
  expect(answer.resourceSchemas?.toy_thing).toMatchObject({ version: 1, block: { description: 'A thing.' } });
  expect(Object.keys(answer.dataSourceSchemas ?? {})).toEqual(['toy_echo']);
  expect(answer.serverCapabilities).toEqual({
    planDestroy: false,
    getProviderSchemaOptional: true,
    moveResourceState: true,
  });
  expect(answer.diagnostics).toEqual([]);
});
