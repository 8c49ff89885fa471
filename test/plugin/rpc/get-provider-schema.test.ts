import { expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { toySession } from './toy-session';

it('has the schema of the provider, of each resource, data source, list and action', async () => {
  const answer = await rpcs.getProviderSchema(toySession({ configured: false }).session, {}, 'GetProviderSchema');
  expect(answer.provider?.block?.attributes?.map(({ name }) => name)).toEqual(['region']);
  expect(Object.keys(answer.resourceSchemas ?? {})).toEqual(['toy_thing', 'toy_counter']);
  expect(answer.resourceSchemas?.toy_thing).toMatchObject({ version: 1, block: { description: 'A thing.' } });
  expect(Object.keys(answer.dataSourceSchemas ?? {})).toEqual(['toy_echo']);
  expect(answer.listResourceSchemas?.toy_thing).toMatchObject({ block: { description: 'Finds things.' } });
  expect(answer.actionSchemas?.toy_say).toMatchObject({
    schema: { block: { description: 'Says words, one at a time.' } },
  });
  expect(answer.serverCapabilities).toEqual({
    planDestroy: false,
    getProviderSchemaOptional: true,
    moveResourceState: true,
    generateResourceConfig: true,
  });
  expect(answer.diagnostics).toEqual([]);
});
