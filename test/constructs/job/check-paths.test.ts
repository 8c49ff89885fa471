import { describe, expect, it } from 'vitest';
import { RestoreJob, RestoreTarget } from '../../../src';
import { snapshot, stackWithProvider } from '../synthesize';

const job = (target: RestoreTarget) =>
  new RestoreJob(stackWithProvider(), 'orders', { recoveryPoint: snapshot, target });
const warnings = ({ node }: RestoreJob) =>
  node.metadata.filter(({ type }) => type === '@cdktf/warn').map(({ data }) => data);

describe('a path of a restore', () => {
  it.each([
    RestoreTarget.ecsFiles({ instanceId: 'i-1', path: 'restore' }),
    RestoreTarget.nasFileSystem({ fileSystemId: 'fs-1', createTime: '2026-01-01T00:00:00Z', path: 'restore' }),
    RestoreTarget.commonFileSystem({ fileSystemId: 'cpfs-1', path: './restore' }),
    RestoreTarget.container({ clusterId: 'c-1', host: 'n', hostPrefix: '/mnt', pvPath: '/', path: 'restore' }),
    RestoreTarget.custom({
      restoreType: 'ECS_FILE',
      sourceType: 'ECS_FILE',
      arguments: { target_instance_id: 'i-1', target_path: 'restore' },
    }),
  ])('begins at the root ($restoreType)', (target) => {
    expect(() => job(target)).toThrow(
      /^"stack\/orders": relative path: got "(\.\/)?restore", expected a path that begins at the root, such as \/restore; the service does not say in which directory a relative path would begin$/,
    );
  });

  it('that is included or left out, and relative, is warned of', () => {
    const target = { instanceId: 'i-1', path: '/restore', include: ['srv/orders'], exclude: ['/tmp', '*.log'] };
    expect(warnings(job(RestoreTarget.ecsFiles(target)))).toEqual([
      'relative include: got "srv/orders", expected a path that begins at the root, such as /srv/orders; the service does not say in which directory a relative path would begin',
    ]);
  });

  it('may be one of Windows, a reference, or the name of an object', () => {
    for (const path of ['D:\\restore', '${var.path}', '/restore']) {
      expect(warnings(job(RestoreTarget.ecsFiles({ instanceId: 'i-1', path })))).toEqual([]);
    }
    expect(warnings(job(RestoreTarget.ossBucket({ bucket: 'b', include: ['orders/'] })))).toEqual([]);
  });
});
