import { describe, expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { received, thing, toySession } from './toy-session';

const move = (request: object) =>
  rpcs.moveResourceState(
    toySession({ configured: false }).session,
    {
      sourceProviderAddress: 'toy.invalid/test/toy',
      sourceTypeName: 'toy_counter',
      sourceState: { json: Buffer.from('{"name":"a","turns":9007199254740993}') },
      targetTypeName: 'toy_thing',
      ...request,
    },
    'MoveResourceState',
  );

describe('moving a resource from another type', () => {
  it('takes over its state with every digit', async () => {
    const { targetState, diagnostics } = await move({});
    expect(diagnostics).toEqual([]);
    expect(received(targetState)).toEqual(thing({ id: 'moved', name: 'a', amount: 9007199254740993n }));
  });

  it.each([
    ['by a resource that takes over another type', { sourceTypeName: 'other_thing' }],
    ['by a resource that takes over none', { targetTypeName: 'toy_counter' }],
  ])('is refused %s', async (_why, request) => {
    const { targetState, diagnostics } = await move(request);
    expect(targetState).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: 1, summary: 'Resource cannot be moved' }]);
  });
});
