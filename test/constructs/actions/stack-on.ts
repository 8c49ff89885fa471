import { TerraformStack, Testing } from 'cdktf';
import { AlirestoreProvider } from '../../../src';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';

/** A stack that says what runs it. */
export function stackOn(engine?: string, app = Testing.app()): TerraformStack {
  const stack = new TerraformStack(app, 'stack');
  new AlirestoreProvider(stack, 'alirestore', { pluginFolder: writeFakePlugin(temporaryFolder()), engine });
  return stack;
}
