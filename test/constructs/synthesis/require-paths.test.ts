import { Token } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { createRestoreJob } from '../../../src/api/operations/create-restore-job';
import { requirePaths, requireShortPaths } from '../../../src/constructs/synthesis/require-paths';

const { maxLength } = createRestoreJob.parameters.Include;
const pathOf = (characters: number) => 'x'.repeat(characters - '[""]'.length);

describe('paths', () => {
  it('may be left out', () => {
    expect(requirePaths('include', undefined)).toBeUndefined();
  });

  it('may be a reference', () => {
    const reference = Token.asList({ some: 'reference' });
    expect(requireShortPaths('include', reference)).toBe(reference);
  });

  it('fail when there are none', () => {
    expect(() => requirePaths('include', [])).toThrow(
      'empty include: got [], expected at least one path; name one, or leave include out',
    );
  });

  it('may be as long as the service allows', () => {
    expect(requireShortPaths('include', [pathOf(maxLength)])).toHaveLength(1);
  });

  it('fail when they are longer', () => {
    expect(() => requireShortPaths('exclude', [pathOf(maxLength + 1)])).toThrow(
      'exclude is too long: got 256 characters as JSON, expected at most 255, which is what the service takes; name a directory that holds several of the paths, or restore them by several jobs',
    );
  });

  it('are not measured while a part is known to Terraform alone', () => {
    const list = [Token.asString({ some: 'reference' }), pathOf(maxLength + 1)];
    expect(requireShortPaths('include', list)).toBe(list);
  });
});
