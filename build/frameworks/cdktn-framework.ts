/** The text of `src/framework.ts` as the package for CDK Terrain has it; of `cdktf`, nothing else in `src` may hang. */
export function cdktnFramework(source: string): string {
  return source
    .replace("export * from 'cdktf';", "export * from 'cdktn';")
    .replace("FRAMEWORK = 'cdktf'", "FRAMEWORK = 'cdktn'");
}
