export type Framework = 'cdktf' | 'cdktn';

/**
 * The framework that this package is made for, by the folder of the command line: the file is the same in the packages for
 * both, and in Python it lies a folder deeper.
 */
export function ownFramework(folder: string): Framework {
  return /[\\/]cdktn[-_]alicloud[-_]restore[\\/](_jsii[\\/])?bundle$/.test(folder) ? 'cdktn' : 'cdktf';
}
