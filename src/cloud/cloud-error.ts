import type { ErrorCategory } from '../api/error-codes';

/** `network`: no answer came. `protocol`: an answer came that makes no sense. */
export type CloudErrorCategory = ErrorCategory | 'network' | 'protocol';

/** Whether the service may have carried the call out: `none` is known not to have been. */
export type Execution = 'none' | 'unknown';

export interface CloudErrorFacts {
  /** The operation, or what else was attempted. */
  readonly action: string;
  /** What failed and what was got. */
  readonly problem: string;
  /** What to do now, in whole sentences. */
  readonly advice?: string;
  readonly category: CloudErrorCategory;
  readonly execution: Execution;
  /** Host and port of the endpoint. */
  readonly host?: string;
  /** The service's error code, or the system's (`ECONNREFUSED`). */
  readonly code?: string;
  readonly httpStatus?: number;
  readonly requestId?: string;
  /** What the service asks to wait before the next call. */
  readonly retryAfterMs?: number;
  /**
   * Credentials for the call could not be got: the service that it was for has refused nothing. `for good`: there is
   * nothing that they could be got from.
   */
  readonly withoutCredentials?: 'just now' | 'for good';
  readonly cause?: unknown;
}

/** Who gave an answer, and which one it was: for errors, and for the support. */
export interface AnsweredBy {
  /** Host and port of the endpoint. */
  readonly host?: string;
  readonly requestId?: string;
}

/** The one error of this folder. Its message is for a person; programs go by `category` and `execution`. */
export class CloudError extends Error implements CloudErrorFacts {
  declare readonly action: string;
  declare readonly problem: string;
  declare readonly advice?: string;
  declare readonly category: CloudErrorCategory;
  declare readonly execution: Execution;
  declare readonly host?: string;
  declare readonly code?: string;
  declare readonly httpStatus?: number;
  declare readonly requestId?: string;
  declare readonly retryAfterMs?: number;
  declare readonly withoutCredentials?: 'just now' | 'for good';

  constructor({ cause, ...facts }: CloudErrorFacts) {
    super(messageOf(facts), cause === undefined ? undefined : { cause });
    this.name = 'CloudError';
    Object.assign(this, facts);
  }

  /** For an answer that makes no sense: it leaves open whether the call ran. */
  static ofAnswer(
    operation: { readonly action: string },
    answeredBy: AnsweredBy,
    problem: string,
    advice?: string,
  ): CloudError {
    const { host, requestId } = answeredBy;
    return new CloudError({
      action: operation.action,
      problem,
      category: 'protocol',
      execution: 'unknown',
      ...(advice && { advice }),
      ...(host && { host }),
      ...(requestId && { requestId }),
    });
  }

  /** For a success that lacks what the call was made for. */
  static withoutResult(
    operation: { readonly action: string },
    field: string,
    answeredBy?: AnsweredBy | string,
  ): CloudError {
    const problem = `the service reports a success, but its answer holds no ${field}`;
    return CloudError.ofAnswer(
      operation,
      typeof answeredBy === 'string' ? { requestId: answeredBy } : (answeredBy ?? {}),
      problem,
    );
  }
}

/** What another call may not mend: the service knows who calls, or what is asked, and refuses. */
const FOR_GOOD: readonly CloudErrorCategory[] = ['permission', 'credentials', 'invalid'];

/** Whether waiting is of no use. Credentials that cannot be got just now (a file, STS, the metadata service) can come back. */
export function refusedForGood(fault: Error): boolean {
  return fault instanceof CloudError && fault.withoutCredentials !== 'just now' && FOR_GOOD.includes(fault.category);
}

function messageOf(facts: CloudErrorFacts): string {
  const where = facts.host === undefined ? '' : ` at ${facts.host}`;
  const status = facts.httpStatus === undefined ? '' : `HTTP ${facts.httpStatus}`;
  const label = [facts.code, status && (facts.code ? `(${status})` : status)].filter(Boolean).join(' ');
  return [
    `${facts.action} failed${where}: ${label ? `${label}: ` : ''}${facts.problem.replace(/[.\s]+$/, '')}.`,
    facts.advice,
    facts.requestId && `Request id: ${facts.requestId}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
