import { describe, expect, it } from 'vitest';
import { identityType } from '../../../src/plugin/rpc/encode-identity';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { thingIdentity } from '../toy-provider';
import { received, sent, thing, toySession } from './toy-session';

const importing = (request: object) =>
  rpcs.importResourceState(toySession().session, { typeName: 'toy_thing', ...request }, 'ImportResourceState');

const imported = thing({ id: 'id of a', name: 'a', labels: { region: 'home' } });

describe('importing a resource', () => {
  it('works by id, and gives it an identity', async () => {
    const { importedResources = [], diagnostics } = await importing({ id: 'a' });
    expect(diagnostics).toEqual([]);
    expect(importedResources).toHaveLength(1);
    expect(importedResources[0].typeName).toBe('toy_thing');
    expect(received(importedResources[0].state)).toEqual(imported);
    expect(received(importedResources[0].identity?.identityData, identityType(thingIdentity))).toEqual({ name: 'a' });
  });

  it('works by identity', async () => {
    const identity = { identityData: sent(identityType(thingIdentity), { name: 'a' }) };
    const { importedResources = [] } = await importing({ identity });
    expect(received(importedResources[0].state)).toEqual(imported);
  });

  it('says when there is nothing to import', async () => {
    const { importedResources, diagnostics } = await importing({ id: 'nobody' });
    expect(importedResources).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { severity: 1, summary: 'Nothing to import', detail: 'There is no toy_thing with the id "nobody".' },
    ]);
  });

  it('says when a resource cannot be imported', async () => {
    const { diagnostics } = await importing({ typeName: 'toy_counter', id: 'a' });
    expect(diagnostics).toMatchObject([{ severity: 1, summary: 'toy_counter cannot be imported' }]);
  });
});
