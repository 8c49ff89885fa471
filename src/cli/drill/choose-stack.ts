import { UsageError } from '../command/command';
import type { StackDirectory } from '../stack/stack-directories';
import { type Reader, writtenStacks } from '../stack/written-stacks';
import { readDrillConfiguration } from './run/drill-configuration';

/** The stack to run: that of the folder, the one that is named, or the only one with a drill. */
export async function chooseStack(folder: string, wanted: string | undefined, reader: Reader): Promise<StackDirectory> {
  const stacks = await writtenStacks(folder, reader);
  const names = stacks.map(({ name }) => name).join(', ') || 'none';
  if (wanted !== undefined) {
    const named = stacks.find(({ name }) => name === wanted);
    if (named) return named;
    throw new UsageError(`there is no stack "${wanted}" in ${folder}; expected one of: ${names}`);
  }
  const drills = stacks.filter(({ path }) => readDrillConfiguration(path).types.has('alirestore_drill'));
  const [only, ...others] = stacks.length === 1 ? stacks : drills;
  if (only && others.length === 0) return only;
  if (stacks.length === 0)
    throw new Error(`${folder} holds no stack: expected *.tf.json, *.tf, cdktf.out or cdktf.json`);
  throw new UsageError(`cannot tell which stack to run: name one with --stack. There are: ${names}`);
}
