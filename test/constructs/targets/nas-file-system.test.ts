import { describe, expect, it } from 'vitest';
import { RestoreTarget } from '../../../src';
import { propName } from '../../../src/constructs/synthesis/prop-name';
import { targetArguments } from '../synthesize';

const target = { fileSystemId: 'fs-1', createTime: '2026-01-01T00:00:00Z', path: '/restore' };

describe('files to a NAS file system', () => {
  it('go to a directory', () => {
    expect(targetArguments(RestoreTarget.nasFileSystem(target))).toEqual({
      restore_type: 'NAS',
      source_type: 'NAS',
      target_file_system_id: 'fs-1',
      target_create_time: '2026-01-01T00:00:00Z',
      target_path: '/restore',
    });
  });

  it('may be chosen, which travels in the options', () => {
    const chosen = RestoreTarget.nasFileSystem({ ...target, exclude: ['/tmp'] });
    expect(targetArguments(chosen)).toHaveProperty('options', '{"includes":[],"excludes":["/tmp"]}');
  });

  it.each([
    ['fileSystemId', 'the ID of a NAS file system'],
    ['createTime', 'the time at which the file system was created'],
    ['path', 'a directory, such as /restore'],
  ])('fails without %s', (name, expected) => {
    expect(() => RestoreTarget.nasFileSystem({ ...target, [name]: '' })).toThrow(
      `missing ${propName(name)}: got "", expected ${expected}`,
    );
  });
});
