import { expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { toySession } from './toy-session';

it('has no functions', async () => {
  expect(await rpcs.getFunctions(toySession().session, {}, 'GetFunctions')).toEqual({ diagnostics: [] });
});
