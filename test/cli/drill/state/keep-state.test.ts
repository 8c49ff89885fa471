import { existsSync, lstatSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepState } from '../../../../src/cli/drill/state/keep-state';
import { temporaryFolder } from '../../../harness/temporary-folder';

function folders() {
  const [folder, memory] = [temporaryFolder(), temporaryFolder()];
  const [path, kept] = [join(folder, 'terraform.tfstate'), join(memory, 'terraform.tfstate')];
  const keep = (workspace = 'default') => keepState(memory, { type: 'local', workspace, statePath: path, config: {} });
  const state = (serial: number, lineage = 'a') => JSON.stringify({ serial, lineage });
  return { path, kept, memory, keep, state };
}

describe('a local state in the memory folder', () => {
  it('is written there by whoever writes to its usual place', () => {
    const { path, kept, keep } = folders();
    keep();
    keep();
    writeFileSync(path, 'written');
    expect(readFileSync(kept, 'utf8')).toBe('written');
  });

  it('is there before Terraform writes it, which takes away what it has made for nothing', () => {
    const { kept, keep } = folders();
    keep();
    expect(readFileSync(kept, 'utf8')).toBe('');
  });

  it('is the one that the folder had, where the memory has none or an older one', () => {
    const { path, kept, keep, state } = folders();
    writeFileSync(path, state(7));
    keep();
    expect(realpathSync(path)).toBe(realpathSync(kept));
    expect(readFileSync(kept, 'utf8')).toBe(state(7));
  });

  it('stays the one of the memory, where that is newer', () => {
    const { path, kept, keep, state } = folders();
    writeFileSync(path, state(7));
    writeFileSync(kept, state(9));
    keep();
    expect(readFileSync(path, 'utf8')).toBe(state(9));
  });

  it('is never taken for that of another stack', () => {
    const { path, kept, keep, state } = folders();
    writeFileSync(path, state(7, 'b'));
    writeFileSync(kept, state(9));
    expect(() => keep()).toThrow('the memory folder holds the state of another stack');
    expect(lstatSync(path).isSymbolicLink()).toBe(false);
    expect([readFileSync(path, 'utf8'), readFileSync(kept, 'utf8')]).toEqual([state(7, 'b'), state(9)]);
  });

  it('has a file for each workspace, and none where the state is remote', () => {
    const { path, memory, keep } = folders();
    keep('staging');
    writeFileSync(path, 'written');
    expect(readFileSync(join(memory, 'terraform-staging.tfstate'), 'utf8')).toBe('written');
    keepState(memory, { type: 'http', workspace: 'default', statePath: undefined, config: {} });
    expect(existsSync(join(memory, 'terraform.tfstate'))).toBe(false);
  });
});
