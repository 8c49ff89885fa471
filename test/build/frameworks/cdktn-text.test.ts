import { expect, it } from 'vitest';
import { cdktnText } from '../../../build/frameworks/cdktn-text';

it.each([
  ["import { App } from 'cdktf';", "import { App } from 'cdktn';"],
  ["from 'cdktf-alicloud-restore';", "from 'cdktn-alicloud-restore';"],
  ['from cdktf_alicloud_restore import Duration', 'from cdktn_alicloud_restore import Duration'],
  [
    'github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore',
    'github.com/cdktf-alicloud-restore/cdktn-alicloud-restore-go/cdktnalicloudrestore',
  ],
  ['github.com/hashicorp/terraform-cdk-go/cdktf v0.21.0', 'github.com/open-constructs/cdk-terrain-go/cdktn v0.24.0'],
  [
    '<groupId>io.github.cdktf-alicloud-restore</groupId><artifactId>cdktf-alicloud-restore</artifactId>',
    '<groupId>io.github.cdktf-alicloud-restore</groupId><artifactId>cdktn-alicloud-restore</artifactId>',
  ],
  [
    '<groupId>com.hashicorp</groupId><artifactId>cdktf</artifactId>',
    '<groupId>io.cdktn</groupId><artifactId>cdktn</artifactId>',
  ],
  ['import com.hashicorp.cdktf.App;', 'import io.cdktn.cdktn.App;'],
  ['import io.github.cdktfalicloudrestore.Duration;', 'import io.github.cdktnalicloudrestore.Duration;'],
  ['using HashiCorp.Cdktf; using CdktfAlicloudRestore;', 'using Io.Cdktn; using CdktnAlicloudRestore;'],
  ['cdktf deploy', 'cdktn deploy'],
  ['CDK for Terraform (`cdktf`)', 'CDK Terrain (`cdktn`)'],
  ['pip install cdktf==0.21.0', 'pip install cdktn==0.24.0'],
])('%s is %s for a reader of cdktn', (cdktf, cdktn) => {
  expect(cdktnText(cdktf)).toBe(cdktn);
});

it.each([
  'cdktf.json',
  'cdktf.out/stacks/restore',
  'https://github.com/cdktf-alicloud-restore/cdktf-alicloud-restore/blob/main/docs/README.md',
  'version 10.21.0',
])('%s stays', (text) => {
  expect(cdktnText(text)).toBe(text);
});
