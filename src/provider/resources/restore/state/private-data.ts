/** What Terraform keeps with the state of a restore, and hands from its plan to its apply. */
export interface PrivateData {
  /**
   * The state of a restore that was imported or moved here lacks the inputs that the service does not give back: they are
   * filled in from the configuration, once, without restoring again.
   */
  readonly lacksInputs?: true;
  /** The restore was registered, and interrupted before it was made to run: the next apply does that. */
  readonly unstarted?: true;
  /**
   * The restore that was registered, and could not be made to run, where that is reported as a failure: the id in the state
   * tells why. The next apply makes it run, if it is still what is wanted.
   */
  readonly registered?: string;
  /** Left by the plan of a change: the restore that the resource stands for. */
  readonly prior?: string;
  /** Left by the plan of a creation. */
  readonly creation?: PlannedCreation;
}

/**
 * What a delete that is the first half of a replacement is told of the second half. Terraform plans in place of a tainted
 * object as if there were none; a replacement that somebody asked for knows of the prior object.
 */
export interface PlannedCreation {
  readonly replaces?: string;
  /** Inputs that are not known in the plan. */
  readonly unknown: readonly string[];
  /** Of the others: `inputsKey`. */
  readonly key: string;
}

export function encodePrivate(data: PrivateData): Uint8Array | undefined {
  return Object.keys(data).length === 0 ? undefined : Buffer.from(JSON.stringify(data));
}

/** Nothing for bytes that are not ours, or of another version. */
export function decodePrivate(bytes: Uint8Array | undefined): PrivateData {
  if (!bytes?.length) return {};
  try {
    const data = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof data === 'object' && data !== null ? (data as PrivateData) : {};
  } catch {
    return {};
  }
}
