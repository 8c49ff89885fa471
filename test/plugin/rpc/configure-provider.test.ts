import { describe, expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import type { Session } from '../../../src/plugin/rpc/session';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { bodyType } from '../../../src/plugin/values/value-type';
import { toy } from '../toy-provider';
import { sent, toySession } from './toy-session';

const configure = (session: Session, region: unknown) =>
  rpcs.configureProvider(
    session,
    { config: sent(bodyType(toy.schema), { region }), terraformVersion: '1.11.4' },
    'ConfigureProvider',
  );

describe('configuring a provider', () => {
  it.each([
    ['here', 'here'],
    [null, 'home'],
    [UNKNOWN, 'unknown'],
  ])('makes what resources work with: %s', async (region, expected) => {
    const { session } = toySession({ configured: false });
    expect(await configure(session, region)).toEqual({ diagnostics: [] });
    expect(session.resourceContext().configured).toEqual({ region: expected });
  });

  it('leaves nothing to work with when it fails', async () => {
    const { session } = toySession({ configured: false });
    const { diagnostics } = await configure(session, 'closed');
    expect(diagnostics).toMatchObject([
      { severity: 1, summary: 'Bug in the provider', detail: expect.stringContaining('the region is closed') },
    ]);
    expect(() => session.resourceContext()).toThrow('Provider is not configured');
  });
});
