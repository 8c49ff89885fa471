import { expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { decodeDynamicValue, encodeDynamicValue } from '../../../src/plugin/values/dynamic-value';
import { valueType } from '../../../src/plugin/values/value-type';
import { toySession } from './toy-session';

const text = (value: string) => encodeDynamicValue(valueType('string'), value, { allowsUnknown: false, misfits: [] });
const call = (name: string, word: string, { session } = toySession({ configured: false })) =>
  rpcs.callFunction(session, { name, arguments: [text(word)] }, 'CallFunction');

it('answers the result, without a configured provider', async () => {
  const { result, error } = await call('twice', 'hey');
  expect(error).toBeUndefined();
  expect(decodeDynamicValue(valueType({ object: { said: 'string', letters: 'number' } }), result)).toEqual({
    said: 'hey hey',
    letters: 3,
  });
});

it('says which argument a function cannot take, and why', async () => {
  expect(await call('twice', '')).toEqual({ error: { text: 'Got nothing to say.', functionArgument: 0 } });
});

it.each(['thrice', 'toString'])('says that there is no function %s', async (name) => {
  expect(await call(name, 'hey')).toEqual({
    error: { text: `This version of the provider has no function "${name}".` },
  });
});

it('tells a bug of a function as one, and logs where it was', async () => {
  const toy = toySession();
  expect(await call('twice', 'bug', toy)).toEqual({ error: { text: 'Bug in the provider: cannot say it' } });
  expect(JSON.stringify(toy.lines)).toContain('the function twice failed unexpectedly');
});
