import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the plugin begins with: a script for sh, which is a comment to Node, and what a Node that is too old does at once.
 * Its words are the script's.
 */
export function launcher(nodeVersion = neededNode()): string {
  const [major, minor] = nodeVersion.split('.');
  const script = readFileSync(join(__dirname, 'launcher.sh'), 'utf8')
    .replace(/^#[^!].*\n/gm, '')
    .replace(/\n{2,}/g, '\n')
    .replaceAll('NODE_NEEDED', `${major}.${minor}`)
    .replaceAll('NODE_MAJOR', major)
    .replaceAll('NODE_MINOR', minor);
  if (script.indexOf('*/') !== script.length - 3) throw new Error('launcher.sh: "*/" ends it, and stands nowhere else');
  return `${script}"use strict";{const[a,b]=process.versions.node.split(".");if(a<${major}||a==${major}&&b<${minor})process.exit(1)}`;
}

/** As the package promises it. */
function neededNode(): string {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  return engines.node.replace(/[^\d.]/g, '');
}
