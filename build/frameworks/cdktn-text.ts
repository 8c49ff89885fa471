/**
 * Names of cdktf that stay in a text for readers of cdktn: what follows a slash or a dot is a part of an address or of a
 * path, and cdktn, too, reads `cdktf.json` and writes to `cdktf.out`.
 */
const FRAMEWORK_NAME = /(?<![/.\w-])cdktf(?!\.(?:json|out)|\w)/g;

/** What a reader of cdktn reads, or compiles, in the place of each. */
const NAMES: [RegExp, string][] = [
  [/CDK for Terraform/g, 'CDK Terrain'],
  [/github\.com\/hashicorp\/terraform-cdk-go\/cdktf/g, 'github.com/open-constructs/cdk-terrain-go/cdktn'],
  [/com\.hashicorp\.cdktf/g, 'io.cdktn.cdktn'],
  [/<groupId>com\.hashicorp</g, '<groupId>io.cdktn<'],
  [/HashiCorp\.Cdktf/g, 'Io.Cdktn'],
  [/CdktfAlicloudRestore/g, 'CdktnAlicloudRestore'],
  [/cdktf-alicloud-restore-go/g, 'cdktn-alicloud-restore-go'],
  [/cdktf_alicloud_restore/g, 'cdktn_alicloud_restore'],
  [/cdktfalicloudrestore/g, 'cdktnalicloudrestore'],
  [FRAMEWORK_NAME, 'cdktn'],
  [/(?<![\d.])0\.21(?=\.\d|\b)/g, '0.24'],
  // README names the other framework here.
  [
    /CDK Terrain has \[packages of its own\](\(\S+\))/g,
    'The pages linked here are written for CDK for Terraform, which has packages of its own: [what differs]$1',
  ],
];

/** A text or a program for cdktf, in any language, as one for cdktn. */
export function cdktnText(text: string): string {
  return NAMES.reduce((changed, [name, instead]) => changed.replace(name, instead), text);
}
