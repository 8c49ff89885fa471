/** What a rehearsal does not run, or does not make, and why: a line of the record. */
export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

/** Types that live in the state alone: nothing is called, written or run for them. */
const IN_STATE_ALONE = /^(alirestore_|terraform_data$|null_resource$|random_|time_|tls_)/;

/** Data sources that ask nobody but the emulated cloud, or read what lies beside the stack. */
const ASKING_NOBODY =
  /^(alirestore_|local_file$|local_sensitive_file$|null_data_source$|template_file$|cloudinit_config$|tls_public_key$)/;

export const WITHOUT_PROVISIONERS = 'a rehearsal runs no commands; the resource was created without its provisioners';
export const MODULE_FROM_ELSEWHERE = 'a rehearsal uses only modules in local folders';
export const CHECK = 'a rehearsal checks nothing but the drill';
export const IMPORT = 'a rehearsal starts with an empty state, so it imports nothing';

/** Why a rehearsal leaves a block out; undefined where it does not. */
export function whyLeftOut(kind: 'resource' | 'data' | 'ephemeral' | 'action', type: string): string | undefined {
  if (kind === 'resource')
    return IN_STATE_ALONE.test(type) ? undefined : 'a rehearsal creates no resources of other providers';
  if (kind === 'action') return 'a rehearsal runs no commands';
  return ASKING_NOBODY.test(type) ? undefined : 'a rehearsal reads data from the emulated cloud alone';
}

/** How the rest of a stack refers to a block. */
export function addressOf(kind: string, labels: readonly string[]): string {
  return [...(kind === 'resource' ? [] : [kind]), ...labels].join('.');
}

/** By which name its provider goes, unless it says another. */
export function providerOf(type: string): string {
  return type.split('_')[0];
}
