import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const binary = (name: string) => join(root, 'node_modules', '.bin', name);

/** Whatever is not needed by a server is left out: every kilobyte of the bundle is paid at each start of the plugin. */
const options = [
  'env=node',
  'esModuleInterop=true',
  'useOptionals=all', // lets a response be written without naming the fields that stay empty
  'initializeFieldsAsUndefined=false',
  'outputServices=generic-definitions',
  'outputJsonMethods=false',
  'outputPartialMethods=false',
  'outputDecodeIncludeTypes=Request|DynamicValue|RawState|IdentityData|ClientCapabilities', // what comes in
  'outputEncodeIncludeTypes=^(?!.*Request|.*RawState|.*ClientCapabilities)', // what goes out
  'oneof=unions',
  'unrecognizedEnum=false',
  'useExactTypes=false',
  'exportCommonSymbols=false',
  'annotateFilesWithVersion=false',
  'comments=false',
];

/** Makes src/plugin/generated/tfplugin6.ts from src/plugin/tfplugin6.proto, without the network. */
export function generateWireCodec(): void {
  const template = {
    version: 'v2',
    plugins: [{ local: binary('protoc-gen-ts_proto'), out: 'src/plugin/generated', opt: options }],
  };
  execFileSync(binary('buf'), ['generate', 'src/plugin', '--template', JSON.stringify(template)], {
    cwd: root,
    stdio: 'inherit',
  });
  dropUnusedParameters(join(root, 'src', 'plugin', 'generated', 'tfplugin6.ts'));
}

/** The bodies of left-out methods only throw, and the compiler refuses parameters that nothing reads. */
function dropUnusedParameters(path: string): void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/(encode|decode)\(_: .*\)(: \w+ \{\n\s+throw)/g, '$1()$2'));
}
