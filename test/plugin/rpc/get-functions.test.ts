import { expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { toySession } from './toy-session';

it('tells what each function takes and returns', async () => {
  const { functions, diagnostics } = await rpcs.getFunctions(toySession().session, {}, 'GetFunctions');
  expect(diagnostics).toEqual([]);
  expect(functions).toEqual({
    twice: {
      summary: 'Says it twice.',
      description: 'Says it twice, with a space between.',
      descriptionKind: 1,
      parameters: [{ name: 'word', description: 'What to say.', descriptionKind: 1, type: Buffer.from('"string"') }],
      return: { type: Buffer.from('["object",{"said":"string","letters":"number"}]') },
    },
  });
});
