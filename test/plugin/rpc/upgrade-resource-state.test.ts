import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/plugin/provider';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { Session } from '../../../src/plugin/rpc/session';
import type { Attributes } from '../../../src/plugin/schema';
import { bodyType } from '../../../src/plugin/values/value-type';
import { FakeLog } from '../../harness/fake-log';
import { toy } from '../toy-provider';
import { received, sentState, thing, toySession } from './toy-session';

const upgrade = (typeName: string, version: number, rawState: object) =>
  rpcs.upgradeResourceState(
    toySession({ configured: false }).session,
    { typeName, version, rawState },
    'UpgradeResourceState',
  );

describe('a stored state of a resource without secrets', () => {
  const attributes: Attributes = { id: { type: 'string', computed: true, description: '' } };
  const schema = { version: 3, attributes };
  const resources = { toy_plain: { ...toy.resources.toy_thing, schema } as Resource<any, any, any> };
  const session = new Session({ ...toy, resources }, new FakeLog(), new AbortController());
  const upgradePlain = (version: number, text: string) => {
    const request = { typeName: 'toy_plain', version, rawState: { json: Buffer.from(text) } };
    return rpcs.upgradeResourceState(session, request, 'UpgradeResourceState');
  };

  it('goes on as the text that it is, when it is as this version writes it', async () => {
    const { upgradedState, diagnostics } = await upgradePlain(3, '{ "id":"x" }');
    expect(upgradedState).toEqual({ json: Buffer.from('{ "id":"x" }') });
    expect(diagnostics).toEqual([]);
  });

  it('is read anew when it has more than that', async () => {
    const { upgradedState } = await upgradePlain(3, '{"id":"x","gone":1}');
    expect(upgradedState?.json).toBeUndefined();
    expect(received(upgradedState, bodyType(schema))).toEqual({ id: 'x' });
  });

  it('is refused when another version wrote it, however it looks', async () => {
    const { upgradedState, diagnostics } = await upgradePlain(4, '{"id":"x"}');
    expect(upgradedState).toBeUndefined();
    expect(diagnostics).toMatchObject([{ summary: 'State of an unknown schema version' }]);
  });
});

describe('a stored state', () => {
  it('is read as it is when its version is the present one', async () => {
    const json = Buffer.from(
      '{"id":"x","name":"a","amount":9007199254740993,"size":0.1,"mark":[{"label":"l","serial":"s"}],"gone":1}',
    );
    const { upgradedState, diagnostics } = await upgrade('toy_thing', 1, { json });
    expect(diagnostics).toEqual([]);
    expect(received(upgradedState)).toEqual(
      thing({ id: 'x', name: 'a', amount: 9007199254740993n, size: 0.1, mark: [{ label: 'l', serial: 's' }] }),
    );
  });

  it('is brought to the present form by the resource when it is older', async () => {
    const { upgradedState, diagnostics } = await upgrade('toy_thing', 0, sentState({ id: 'x', title: 'a' }));
    expect(diagnostics).toEqual([]);
    expect(received(upgradedState)).toEqual(thing({ id: 'x', name: 'a' }));
  });

  it('is refused when it is newer', async () => {
    const { upgradedState, diagnostics } = await upgrade('toy_thing', 2, sentState({}));
    expect(upgradedState).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        summary: 'State of an unknown schema version',
        detail:
          'The state of toy_thing has schema version 2; this provider reads version 1. Use the version of the provider that wrote the state, or a newer one.',
      },
    ]);
  });

  it('is refused with the path of what does not fit', async () => {
    const { diagnostics } = await upgrade('toy_thing', 1, sentState({ words: [true] }));
    expect(diagnostics).toMatchObject([
      {
        detail: 'words.0 should be of type string, but is a boolean.',
        attribute: {
          steps: [{ selector: { attributeName: 'words' } }, { selector: { elementKeyInt: 0 } }],
        },
      },
    ]);
  });

  it('is refused in the form of Terraform 0.11', async () => {
    const { diagnostics } = await upgrade('toy_thing', 1, { flatmap: { id: 'x' } });
    expect(diagnostics).toMatchObject([{ summary: 'State cannot be read' }]);
  });
});
