import { describe, expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { received, sentState, thing, toySession } from './toy-session';

const upgrade = (typeName: string, version: number, rawState: object) =>
  rpcs.upgradeResourceState(
    toySession({ configured: false }).session,
    { typeName, version, rawState },
    'UpgradeResourceState',
  );

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
