/**
 * The one module that knows which framework this package is made for: CDK for Terraform (`cdktf`), or CDK Terrain (`cdktn`),
 * its successor. All others import the framework from here; the package for the other one is made of the same sources, with
 * its name in this file.
 */
export * from 'cdktf';

/** Name of the framework's npm package, and of its command line. */
export const FRAMEWORK = 'cdktf';
