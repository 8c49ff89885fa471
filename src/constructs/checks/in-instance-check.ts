import type { IResolvable } from '../../framework';
import { asMembers } from '../synthesis/as-members';
import { requireText } from '../synthesis/require-text';
import { type CheckOptions, checkOptions } from './check-options';
import type { CheckSettings } from './check-settings';
import { type InstanceChecksums, type InstanceDatabase, type InstancePath, instancePresets } from './instance-presets';

/**
 * What runs on an ECS instance, through Cloud Assistant: no path through the network leads there. Set one of `script`,
 * `path`, `checksums`, `service` and `database`.
 */
export interface InInstanceCheckProps extends CheckOptions {
  /** ID of the ECS instance. */
  readonly instanceId: string;

  /**
   * Region of the instance.
   *
   * @default - that of the provider
   */
  readonly regionId?: string;

  /**
   * System of the instance.
   *
   * @default InstancePlatform.LINUX
   */
  readonly platform?: InstancePlatform | IResolvable;

  /**
   * A script, for `sh` on Linux, for PowerShell on Windows. Exit code 0 is good. It is readable in the synthesized stack,
   * in the state and in the console of ECS: put no secret here.
   *
   * @default - one of the presets
   */
  readonly script?: string;

  /**
   * Texts that the output must contain.
   *
   * @default - any output will do
   */
  readonly outputContains?: string[];

  /**
   * A path must exist.
   *
   * @default - no path is looked at
   */
  readonly path?: InstancePath;

  /**
   * Files must have the checksums of a list.
   *
   * @default - no checksums are made
   */
  readonly checksums?: InstanceChecksums;

  /**
   * A service must be active.
   *
   * @default - no service is looked at
   */
  readonly service?: string;

  /**
   * A database must answer.
   *
   * @default - no database is asked
   */
  readonly database?: InstanceDatabase;

  /**
   * User who runs it on the instance.
   *
   * @default - `root` on Linux, `System` on Windows
   */
  readonly user?: string;

  /**
   * Where it runs on the instance.
   *
   * @default - the service decides
   */
  readonly workingDirectory?: string;
}

/** System of an ECS instance. */
export enum InstancePlatform {
  /** Linux: scripts are for `sh`. */
  LINUX = 'linux',

  /** Windows: scripts are for PowerShell. */
  WINDOWS = 'windows',
}

const CHOICES = ['script', 'path', 'checksums', 'service', 'database'] as const;

export function inInstanceCheck(props: InInstanceCheckProps): CheckSettings {
  const { timeout, interval, attemptTimeout, ...own } = props;
  requireText('instanceId', props.instanceId, 'the ID of an ECS instance');
  requireOne(props);
  const inInstance = asMembers({ ...own, ...instancePresets(props) });
  return { kind: 'in_instance', arguments: { inInstance, ...checkOptions(props) } };
}

function requireOne(props: InInstanceCheckProps): void {
  const chosen = CHOICES.filter((name) => props[name] !== undefined);
  const [one] = chosen;
  if (one === undefined) {
    throw new Error(
      'missing script, path, checksums, service or database: got none of them, expected one of them; set one',
    );
  }
  if (chosen.length > 1) {
    throw new Error(
      `too many of script, path, checksums, service and database: got ${chosen.join(' and ')}, expected one of them; make a check for each`,
    );
  }
  if (one === 'script') requireText(one, props[one], 'a script');
  if (one === 'service') requireText(one, props[one], 'the name of a service, such as nginx');
}
