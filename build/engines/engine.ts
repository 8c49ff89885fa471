import { execFileSync } from 'node:child_process';

/** A program that runs configurations: Terraform, or OpenTofu. */
export interface Engine {
  readonly name: 'Terraform' | 'OpenTofu';
  readonly version: string;
}

/** Asks the program itself, without the settings of the person who runs it. */
export function readEngine(binary: string): Engine {
  return engineIn(
    execFileSync(binary, ['version'], { encoding: 'utf8', env: { PATH: process.env.PATH, CHECKPOINT_DISABLE: '1' } }),
  );
}

/** The first line of `version`: `-json` does not tell the two apart. */
export function engineIn(said: string): Engine {
  const [, name, version] = /^(Terraform|OpenTofu) v(\S+)/.exec(said) ?? [];
  if (!version) throw new Error(`cannot tell the engine: got "${said}", expected "Terraform v1.11.4" or the like`);
  return { name: name as Engine['name'], version };
}

/** Whether a version is the other one, or later: by its first two numbers, since features come with those. */
export function isAtLeast(version: string, least: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
