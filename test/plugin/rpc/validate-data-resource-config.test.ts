import { describe, expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { bodyType } from '../../../src/plugin/values/value-type';
import { toy } from '../toy-provider';
import { nameStep, sent, toySession } from './toy-session';

const validate = (typeName: string, input: string) =>
  rpcs.validateDataResourceConfig(
    toySession({ configured: false }).session,
    { typeName, config: sent(bodyType(toy.dataSources.toy_echo.schema), { input }) },
    'ValidateDataResourceConfig',
  );

describe('the configuration of a data source', () => {
  it('is refused by the data source', async () => {
    const { diagnostics } = await validate('toy_echo', 'silence');
    expect(diagnostics).toMatchObject([{ severity: 1, attribute: { steps: [nameStep('input')] } }]);
  });

  it('is accepted', async () => {
    expect(await validate('toy_echo', 'hello')).toEqual({ diagnostics: [] });
  });

  it('is refused when there is no such data source', async () => {
    const { diagnostics } = await validate('toy_ech', 'hello');
    expect(diagnostics).toMatchObject([{ severity: 1, summary: 'No data source "toy_ech"' }]);
  });
});
