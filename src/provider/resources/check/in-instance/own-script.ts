import { finding } from '../attempts/attempt';
import type { InstanceInputs, InstanceScript } from './instance-script';
import { outputFindings } from './output-findings';

/** A script of the user's. */
export function ownScript({ script, platform, output_contains }: InstanceInputs): InstanceScript {
  const isWindows = platform === 'windows';
  const texts = (output_contains ?? []).map((text) => text ?? '');
  return {
    isWindows,
    text: isWindows ? String(script) : String(script).replaceAll('\r\n', '\n'),
    subject: 'a script',
    good: texts.join('\n'),
    findings: ({ exitCode, output }) => [
      finding('exit code', '0', `${exitCode}`, exitCode === 0),
      ...outputFindings('output', texts, output),
    ],
  };
}
