import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Of setup.py, as jsii-pacmak writes it. */
interface Setup {
  readonly name: string;
  readonly packages: readonly string[];
  readonly package_data: Readonly<Record<string, readonly string[]>>;
  readonly scripts: readonly string[];
}

/**
 * Puts our command in the place of the one that jsii-pacmak has generated for Python. That one runs Node as a child of
 * Python: SIGTERM ends Python alone, Ctrl-C kills Node after a quarter of a second, and each start takes seconds. Ours
 * becomes Node, for which the bundles lie beside it. `folder` is what `jsii-pacmak --code-only` has made; the bundles are
 * those of the package.
 */
export function putPythonCommand(folder: string, bundle = 'bundle'): void {
  const path = join(folder, 'setup.py');
  const text = readFileSync(path, 'utf8');
  const [before, json = '{}', after] = text.split('"""');
  const setup = JSON.parse(json) as Partial<Setup>;
  if (after === undefined || setup.packages === undefined || setup.scripts?.length !== 1) {
    throw new Error(`${path} is not as jsii-pacmak used to write it: expected one script in a JSON text, got ${json}`);
  }
  const { name, packages, scripts, package_data } = setup as Setup;
  const home = `${packages[0]}._jsii`;
  const data = [...package_data[home], 'bundle/alirestore.js', 'bundle/provider/*'];
  const changed = JSON.stringify({ ...setup, package_data: { ...package_data, [home]: data } }, null, 4);
  // Backslashes are for Python here.
  writeFileSync(path, `${before}"""\n${changed.replaceAll('\\', '\\\\')}\n"""${after}`);
  cpSync(bundle, join(folder, 'src', packages[0], '_jsii', basename(bundle)), { recursive: true });
  writeFileSync(join(folder, scripts[0]), script(packages[0], name), { mode: 0o755 });
}

function script(module: string, distribution: string): string {
  const node = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace(/^\D*/, '');
  return readFileSync(join(__dirname, 'alirestore.py'), 'utf8')
    .replaceAll('MODULE', module)
    .replaceAll('DISTRIBUTION', distribution)
    .replaceAll('NODE_NEEDED', node);
}
