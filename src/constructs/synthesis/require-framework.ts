import type { Construct } from 'constructs';
import { FRAMEWORK, TerraformStack } from '../../framework';

const FULL_NAMES = { cdktf: 'CDK for Terraform', cdktn: 'CDK Terrain' };
type Framework = keyof typeof FULL_NAMES;

/**
 * Refuses an app of the other framework: its constructs are made beside ours without a word, and synthesis then fails where
 * nobody would look for the reason.
 */
export function requireFramework(construct: Construct): void {
  const found = frameworkOf(construct);
  if (found === (FRAMEWORK as Framework)) return;
  const version = construct.node.tryGetContext('cdktfVersion');
  const group = 'cdktf-alicloud-restore';
  throw new Error(
    `${FRAMEWORK}-alicloud-restore is for apps of ${FULL_NAMES[FRAMEWORK as Framework]} (${FRAMEWORK}), but "${construct.node.path}" is in an app of ${FULL_NAMES[found]} (${found} ${version}). Install the package for ${found} in its place, and import it instead: ${found}-alicloud-restore from npm or PyPI, github.com/${group}/${found}-alicloud-restore-go/${found}alicloudrestore in Go, io.github.${group}:${found}-alicloud-restore from Maven, ${found[0].toUpperCase()}${found.slice(1)}AlicloudRestore from NuGet.`,
  );
}

/** 0.21 is the last version of cdktf, and 0.22 the first of cdktn. Both give a stub for it to unit tests. */
function frameworkOf(construct: Construct): Framework {
  const [major, minor] = String(construct.node.tryGetContext('cdktfVersion')).split('.').map(Number);
  const isCdktn =
    minor === undefined ? '_recordFunctionUsage' in TerraformStack.of(construct) : major > 0 || minor > 21;
  return isCdktn ? 'cdktn' : 'cdktf';
}
