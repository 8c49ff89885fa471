import { describe, expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { bodyType } from '../../../src/plugin/values/value-type';
import { toy } from '../toy-provider';
import { nameStep, sent, toySession } from './toy-session';

const validate = (region: unknown) =>
  rpcs.validateProviderConfig(
    toySession({ configured: false }).session,
    { config: sent(bodyType(toy.schema), { region }) },
    'ValidateProviderConfig',
  );

describe('the configuration of a provider', () => {
  it('is refused by the provider', async () => {
    const { diagnostics } = await validate('nowhere');
    expect(diagnostics).toMatchObject([{ severity: 1, attribute: { steps: [nameStep('region')] } }]);
  });

  it.each([['here'], [null], [UNKNOWN]])('is accepted: %s', async (region) => {
    expect(await validate(region)).toEqual({ diagnostics: [] });
  });
});
