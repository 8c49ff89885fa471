import { expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { toySession } from './toy-session';

it('names what the provider has, and what the server can do', async () => {
  expect(await rpcs.getMetadata(toySession().session, {}, 'GetMetadata')).toEqual({
    serverCapabilities: {
      planDestroy: false,
      getProviderSchemaOptional: true,
      moveResourceState: true,
      generateResourceConfig: true,
    },
    resources: [{ typeName: 'toy_thing' }, { typeName: 'toy_counter' }],
    dataSources: [{ typeName: 'toy_echo' }],
    diagnostics: [],
  });
});
