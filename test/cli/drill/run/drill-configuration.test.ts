import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDrillConfiguration, realTypes } from '../../../../src/cli/drill/run/drill-configuration';
import { temporaryFolder } from '../../../harness/temporary-folder';

describe('what a drill run must know of a stack', () => {
  it('is read from JSON and from HCL', () => {
    const folder = temporaryFolder();
    const json = { variable: [{ drill_run_id: {} }], resource: { alirestore_drill: {}, alicloud_vpc: {} } };
    writeFileSync(join(folder, 'cdk.tf.json'), JSON.stringify(json));
    writeFileSync(
      join(folder, 'more.tf'),
      'variable "drill_cleanup" {}\n  resource "random_id" "x" {\n}\n# resource "y" "z"\n',
    );
    const configuration = readDrillConfiguration(folder);
    expect([...configuration.variables]).toEqual(['drill_run_id', 'drill_cleanup']);
    expect([...configuration.types]).toEqual(['alirestore_drill', 'alicloud_vpc', 'random_id']);
    expect(realTypes(configuration)).toEqual(['alicloud_vpc']);
  });
});
