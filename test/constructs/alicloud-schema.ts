import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = 'registry.terraform.io/aliyun/alicloud';

/**
 * Of the vendor's provider, in the form of `terraform providers schema -json`: all that it has for Cloud Backup, and of what
 * restores write to, the required attributes and those that a restore may ask for.
 */
export function alicloudSchema(): any {
  const read = (name: string) => JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8'));
  const schema = read('alicloud-hbr-schema.json');
  const targets = read('alicloud-targets-schema.json').provider_schemas[SOURCE].resource_schemas;
  Object.assign(schema.provider_schemas[SOURCE].resource_schemas, targets);
  return schema;
}
