/** Arguments of two restores, as Terraform names them, and whether they are certain to write to one place. */
export interface OverlapCase {
  readonly name: string;
  readonly a: RestoreArguments;
  readonly b: RestoreArguments;
  readonly overlaps: boolean;
}

export type RestoreArguments = Readonly<Record<string, unknown>> & {
  readonly restore_type: string;
  readonly source_type: string;
  readonly snapshot_id: string;
};

const ecs = (changes: object = {}): RestoreArguments => ({
  restore_type: 'ECS_FILE',
  source_type: 'ECS_FILE',
  snapshot_id: 's-1',
  target_instance_id: 'i-1',
  target_path: '/restore',
  ...changes,
});
const nas = (path: string, options?: object): RestoreArguments => ({
  restore_type: 'NAS',
  source_type: 'NAS',
  snapshot_id: 's-1',
  target_file_system_id: 'fs-1',
  target_create_time: '2026-01-01T00:00:00Z',
  target_path: path,
  ...(options && { options: JSON.stringify(options) }),
});
const oss = (prefix: string | undefined, options?: object): RestoreArguments => ({
  restore_type: 'OSS',
  source_type: 'OSS',
  snapshot_id: 's-1',
  target_bucket: 'b',
  ...(prefix && { target_prefix: prefix }),
  ...(options && { options: JSON.stringify(options) }),
});
const table = (name: string): RestoreArguments => ({
  restore_type: 'OTS_TABLE',
  source_type: 'OTS_TABLE',
  snapshot_id: 's-1',
  target_instance_name: 'ots-1',
  target_table_name: name,
  target_time: '0',
});
const udm = (type: string, snapshot_id: string, detail: object): RestoreArguments => ({
  restore_type: type,
  source_type: 'UDM_ECS',
  snapshot_id,
  udm_region_id: 'cn-hangzhou',
  udm_detail: JSON.stringify(detail),
});
const back = { sourceInstanceId: 'i-1' };
const disk = (snapshot: string) => udm('UDM_ECS_DISK_ROLLBACK', snapshot, back);
const instance = udm('UDM_ECS_ROLLBACK', 's-1', back);
const clone = udm('UDM_ECS', 's-1', {
  instanceType: 'ecs.g7.large',
  diskCategory: 'cloud_essd',
  restoredNetwork: 'vsw-1',
  securityGroup: 'sg-1',
  restoredName: 'copy',
  restoredHostName: 'copy',
});
const volume = (host: string): RestoreArguments => ({
  restore_type: 'CONTAINER',
  source_type: 'CONTAINER',
  snapshot_id: 's-1',
  target_container_cluster_id: 'c-1',
  target_container: JSON.stringify({ host, hostPrefix: '/mnt', pvPath: '/' }),
});

const overlaps = (name: string, a: RestoreArguments, b: RestoreArguments) => ({ name, a, b, overlaps: true });
const differs = (name: string, a: RestoreArguments, b: RestoreArguments) => ({ name, a, b, overlaps: false });

/** One table for synthesis, the provider's plan, and preflight over what was synthesized and over a plan. */
export const overlapCases: readonly OverlapCase[] = [
  overlaps('one folder', ecs(), ecs({ target_path: '/restore/' })),
  overlaps('a folder and one in it', ecs(), ecs({ target_path: '/restore/orders' })),
  overlaps('a folder that is written in two ways', ecs(), ecs({ target_path: '/x/../restore' })),
  overlaps('a folder of Windows', ecs({ target_path: 'D:\\Restore' }), ecs({ target_path: 'd:/restore/x' })),
  overlaps('one folder, of which one restores a part', ecs(), ecs({ include: ['/srv/orders'] })),
  overlaps(
    'parts of a folder of which one lies in the other',
    ecs({ include: ['/srv'] }),
    ecs({ include: ['/srv/a'] }),
  ),
  overlaps('a folder without what it leaves out', ecs({ exclude: ['/tmp'] }), ecs({ include: ['/srv'] })),
  overlaps('one folder that is known later', ecs({ target_path: '${var.path}' }), ecs({ target_path: '${var.path}' })),
  overlaps('one folder of a NAS', nas('/a'), nas('/a/b')),
  overlaps('a bucket and a prefix in it', oss(undefined), oss('2026/')),
  overlaps('one table', table('orders'), table('orders')),
  overlaps('one volume', volume('n-1'), volume('n-1')),
  overlaps('an instance that is rolled back, and a folder of it', instance, ecs()),
  overlaps('an instance that is rolled back, and a disk of it', instance, disk('s-2')),
  overlaps('one disk, which one snapshot names', disk('s-1'), disk('s-1')),
  differs('two disks of one instance, which two snapshots name', disk('s-1'), disk('s-2')),
  differs('disjoint parts of one folder', ecs({ include: ['/srv/orders'] }), ecs({ include: ['/srv/bills'] })),
  differs('disjoint parts of a folder of a NAS', nas('/a', { includes: ['/b'] }), nas('/a', { includes: ['/c'] })),
  differs('disjoint parts of a bucket', oss(undefined, { includes: ['x/'] }), oss(undefined, { includes: ['y/'] })),
  differs('folders of which one name begins the other', ecs(), ecs({ target_path: '/restore-2' })),
  differs('one folder of two instances', ecs(), ecs({ target_instance_id: 'i-2' })),
  differs('two prefixes', oss('2025/'), oss('2026/')),
  differs('two tables', table('orders'), table('bills')),
  differs('two volumes', volume('n-1'), volume('n-2')),
  differs('two new instances', clone, clone),
  differs('a folder, and one that is known later', ecs(), ecs({ target_path: '${var.path}' })),
];
