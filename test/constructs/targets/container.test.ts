import { describe, expect, it } from 'vitest';
import { RestoreTarget } from '../../../src';
import { propName } from '../../../src/constructs/synthesis/prop-name';
import { targetArguments } from '../synthesize';

const target = { clusterId: 'cc-1', host: 'node-1', hostPrefix: '/var/lib/kubelet/pods/1/mount', pvPath: '/' };

describe('files to a volume of a container', () => {
  it('are found by the node and the mount', () => {
    expect(targetArguments(RestoreTarget.container(target))).toEqual({
      restore_type: 'CONTAINER',
      source_type: 'CONTAINER',
      target_container_cluster_id: 'cc-1',
      target_container: '{"host":"node-1","hostPrefix":"/var/lib/kubelet/pods/1/mount","pvPath":"/"}',
    });
  });

  it('take everything else that the service takes', () => {
    const detailed = RestoreTarget.container({
      ...target,
      initiatedByAck: true,
      path: '/restore',
      include: ['/a'],
      exclude: ['/a/b'],
    });
    expect(targetArguments(detailed)).toMatchObject({
      initiated_by_ack: true,
      target_path: '/restore',
      include: ['/a'],
      exclude: ['/a/b'],
    });
  });

  it.each([
    ['clusterId', 'the ID of a cluster'],
    ['host', 'the name of a node'],
    ['hostPrefix', 'the directory at which the volume is mounted'],
    ['pvPath', 'a path within the volume, such as /'],
  ])('fails without %s', (name, expected) => {
    expect(() => RestoreTarget.container({ ...target, [name]: '' })).toThrow(
      `missing ${propName(name)}: got "", expected ${expected}`,
    );
  });
});
