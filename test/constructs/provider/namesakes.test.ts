import { TerraformStack, Testing } from 'cdktf';
import { expect, it } from 'vitest';
import { AlirestoreProvider } from '../../../src';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';

const synthesize = (...aliases: (string | undefined)[]) => {
  const stack = new TerraformStack(Testing.app(), 'stack');
  const pluginFolder = writeFakePlugin(temporaryFolder());
  for (const [n, alias] of aliases.entries()) new AlirestoreProvider(stack, `p${n}`, { alias, pluginFolder });
  return Testing.synth(stack, true);
};

it.each([
  [[undefined, undefined], 'two providers without an alias: got "p0" and "p1" in the stack "stack"'],
  [[undefined, 'a', 'a'], 'two providers with the alias "a": got "p1" and "p2"'],
])('providers with the aliases %j are told of at synthesis, and what to do', (aliases, told) => {
  expect(() => synthesize(...aliases)).toThrow(told);
  expect(() => synthesize(...aliases)).toThrow('another alias, and hand it to its constructs as their provider');
});

it('providers with aliases of their own are no fault', () => {
  expect(JSON.parse(synthesize(undefined, 'a', 'b')).provider.alirestore).toHaveLength(3);
});
