import { describe, expect, it } from 'vitest';
import { RestoreTarget } from '../../../src';
import { targetArguments } from '../synthesize';

describe('files to a CPFS file system', () => {
  it('go to a directory', () => {
    expect(targetArguments(RestoreTarget.commonFileSystem({ fileSystemId: 'cpfs-1', path: '/restore' }))).toEqual({
      restore_type: 'COMMON_FILE_SYSTEM',
      source_type: 'COMMON_FILE_SYSTEM',
      target_file_system_id: 'cpfs-1',
      target_path: '/restore',
    });
  });

  it('take everything else that the service takes', () => {
    const target = RestoreTarget.commonFileSystem({
      fileSystemId: 'cpfs-1',
      path: '/restore',
      createTime: '1767225600',
      include: ['/a'],
      exclude: ['/a/b'],
    });
    expect(targetArguments(target)).toMatchObject({
      target_create_time: '1767225600',
      include: ['/a'],
      exclude: ['/a/b'],
    });
  });

  it('fails without a file system', () => {
    expect(() => RestoreTarget.commonFileSystem({ fileSystemId: '', path: '/' })).toThrow(
      'missing fileSystemId (file_system_id): got "", expected the ID of a CPFS file system',
    );
  });
});
