import { DiskPerformanceLevel, RestoreTarget } from '../../src';

const paths = { include: ['/a'], exclude: ['/a/b'] };
const region = { regionId: 'cn-hangzhou' };

/** Every kind of target, with everything that it takes. */
export const everyTarget: Readonly<Record<string, RestoreTarget>> = {
  ecsFiles: RestoreTarget.ecsFiles({ instanceId: 'i-1', path: '/restore', ...paths }),
  ossBucket: RestoreTarget.ossBucket({
    bucket: 'copies',
    prefix: 'may/',
    ...paths,
    conflictPolicy: 'OVERWRITE_EXISTING',
  }),
  nasFileSystem: RestoreTarget.nasFileSystem({
    fileSystemId: 'fs-1',
    createTime: '1767225600',
    path: '/restore',
    ...paths,
    conflictPolicy: 'OVERWRITE_EXISTING',
  }),
  commonFileSystem: RestoreTarget.commonFileSystem({
    fileSystemId: 'cpfs-1',
    createTime: '1767225600',
    path: '/restore',
    ...paths,
  }),
  tablestoreTable: RestoreTarget.tablestoreTable({
    instanceName: 'shop',
    tableName: 'orders_copy',
    sourceTableName: 'orders',
    targetTime: '2026-01-01T00:00:00Z',
    overwriteExisting: true,
    restoreIndex: true,
    indexNameSuffix: '_i',
    restoreSearchIndex: true,
    searchIndexNameSuffix: '_s',
    reGenerateAutoIncrementPk: true,
    batchChannelCount: 4,
  }),
  ecsInstanceClone: RestoreTarget.ecsInstanceClone({
    ...region,
    instanceType: 'ecs.g7.large',
    instanceName: 'orders-drill',
    hostName: 'orders',
    vswitchId: 'vsw-1',
    securityGroupId: 'sg-1',
    diskCategory: 'cloud_essd',
    diskPerformanceLevel: DiskPerformanceLevel.PL1,
    privateIpAddress: '10.0.0.5',
    allocatePublicIp: true,
    bootAfterRestore: true,
  }),
  ecsDiskClone: RestoreTarget.ecsDiskClone({ ...region, instanceId: 'i-1', diskCategory: 'cloud_essd' }),
  ecsInstanceRollback: RestoreTarget.ecsInstanceRollback({ ...region, instanceId: 'i-1', allowInPlace: true }),
  ecsDiskRollback: RestoreTarget.ecsDiskRollback({ ...region, instanceId: 'i-1', allowInPlace: true }),
  container: RestoreTarget.container({
    clusterId: 'cc-1',
    host: 'node-1',
    hostPrefix: '/mount',
    pvPath: '/',
    initiatedByAck: true,
    path: '/restore',
    ...paths,
  }),
};
