import { describe, expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { bodyType } from '../../../src/plugin/values/value-type';
import { toy } from '../toy-provider';
import { received, sent, toySession } from './toy-session';

const type = bodyType(toy.dataSources.toy_echo.schema);
const read = (session = toySession().session) =>
  rpcs.readDataSource(
    session,
    { typeName: 'toy_echo', config: sent(type, { input: 'hello', output: null }) },
    'ReadDataSource',
  );

describe('reading a data source', () => {
  it('answers its state', async () => {
    const { state, diagnostics } = await read();
    expect(received(state, type)).toEqual({ input: 'hello', output: 'hello from home' });
    expect(diagnostics).toEqual([]);
  });

  it('needs a configured provider', async () => {
    const answer = await read(toySession({ configured: false }).session);
    expect(answer).toMatchObject({ diagnostics: [{ summary: 'Provider is not configured' }] });
  });
});
