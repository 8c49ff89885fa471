import type { ResourceContext } from '../../../../plugin/call-context';
import type { Diagnostic } from '../../../../plugin/diagnostic';
import type { ImportRequest } from '../../../../plugin/provider';
import type { Attributes, IdentitySchema } from '../../../../plugin/schema';
import type { Look } from '../../../../waiting/look';
import type { Refresh } from '../../../../waiting/refresh';
import type { Waiting } from '../../../../waiting/wait';
import type { Configured } from '../../../configured/configured';
import type { Load } from '../../../configured/in-flight';
import type { Listings } from '../../../configured/listings';
import type { ProgressFacts } from '../../../configured/progress-facts';
import type { ProgressEntry } from '../../../configured/progress-file';
import type { OpenNote } from '../../../journal/journal';
import type { RestoreTypes } from './restore-types';

/** What every step of a restore works with: the call's own context, and what the service is like. */
export interface RestoreContext<T extends RestoreTypes> extends ResourceContext<Configured> {
  /** Shows a line to whoever looks on; absent where nobody can. */
  readonly progress?: (message: string) => void;
  readonly restore: RestoreDefinition<T>;
}

/** A plan may be made before the provider is configured. */
export interface RestorePlanContext<T extends RestoreTypes> extends ResourceContext<Configured | undefined> {
  readonly restore: RestoreDefinition<T>;
}

/** What it takes to tell what a restore really came to. */
export interface JudgingContext extends Pick<ResourceContext<unknown>, 'stop'> {
  readonly configured: Pick<Configured, 'clock' | 'snapshotContents'>;
}

/** What a user writes for a restore, and what of it means another restore. */
export interface RestoreInputs {
  readonly words: RestoreWords;
  readonly schema: { readonly attributes: Attributes };
  /** Attributes that only the service decides. */
  readonly outputNames: readonly string[];
  readonly choice: RestoreChoice;
  /** What an input means, however it is written; equal meanings are no change. Never called for what is not set. */
  meaningOf(name: string, value: unknown): unknown;
}

/** One service, as far as its restores differ from those of the others. All else is the same code. */
export interface RestoreDefinition<T extends RestoreTypes> extends RestoreInputs {
  readonly service: ProgressEntry['service'];
  /** What is wrong with a configuration, as far as its values are known. */
  check(config: T['plan']): readonly Diagnostic[];
  identityOf(state: T['state']): T['identity'];

  toRequest(inputs: T['state']): T['request'];
  toKind(inputs: T['state']): T['kind'];
  /** The kind with what was chosen, where it leaves that open. */
  withChosen(kind: T['kind'], id: string | undefined): T['kind'];
  /** The state after a look at the restore: its answer, beside the inputs as the user wrote them. Without an entry: before. */
  toState(entry: T['entry'] | undefined, inputs: T['state']): T['state'];
  loadOf(inputs: T['state']): Load;

  readonly entries: RestoreEntries<T>;
  readonly twins: RestoreTwins<T>;
  readonly create: RestoreCreate<T>;
  /**
   * Makes a restore that is only registered run; absent where its creation does. It is called before each wait for one that
   * may not run yet, also for one that an earlier apply has left: so it looks first, unless the restore is new.
   */
  activate?(restore: Activated<T>, context: RestoreContext<T>): Promise<void>;
  /** Absent where the service has no way to end a restore. */
  cancel?(state: T['state'], deadlineMs: number, context: ResourceContext<Configured>): Promise<void>;

  waiting(state: T['state'], configured: Configured): Waiting<T['entry']>;
  refresh(state: T['state'], configured: Configured): Refresh<T['entry']>;
  facts?(look: Look<T['entry']>): ProgressFacts;
  /** Asks why a restore failed, where its list does not say it all. What goes wrong there is left out. */
  explained?(look: Look<T['entry']>, deadlineMs: number, context: ResourceContext<Configured>): Promise<T['entry']>;
  /** What a restore that has ended really came to, where its status does not say it all: the look, and what follows from it. */
  judged?(
    look: Look<T['entry']>,
    inputs: T['state'],
    context: JudgingContext,
  ): Promise<{ readonly look: Look<T['entry']>; readonly facts: Partial<T['state']> }>;
  readonly texts: RestoreTexts<T>;
  /** What the restore would destroy, as far as that is known; `starts`: whether it is about to start. */
  checkGuards(
    inputs: T['plan'],
    step: { readonly starts: boolean },
    configured: Pick<Configured, 'targets'> | undefined,
  ): readonly Diagnostic[];
  readonly importing: RestoreImport<T>;
}

export interface RestoreWords {
  /** Such as "restore job". */
  readonly noun: string;
  /** Where it is clear what is meant, such as "job". */
  readonly short: string;
  /** What is restored, such as "snapshot". */
  readonly backup: string;
  /** What two restores that are the same have in common, such as "the same snapshot to the same target". */
  readonly same: string;
  /** What is done to have it tried again; "apply again" where a resource stands for it. */
  readonly again?: string;
}

/** How a backup is chosen when the restore starts. */
export interface RestoreChoice {
  /** The object that names it, such as `chosen_snapshot`. */
  readonly attribute: string;
  /** The attribute that names it, in that object and beside it, such as `snapshot_id`. */
  readonly id: string;
  /** Inputs that are filled in where nobody has set them. */
  readonly filledIn: readonly string[];
  /** An input that is set instead of both, such as `restore_time`. */
  readonly instead?: string;
  /** Where the backups are, for a message, such as "in vault v-1". */
  where(inputs: Readonly<Record<string, unknown>>): string | undefined;
}

/** What the machinery reads from an entry of a list. */
export interface RestoreEntries<T extends RestoreTypes> {
  listings(configured: Configured): Listings<T['place'], T['entry'], T['kind']>;
  placeOf(request: T['request']): T['place'];
  idOf(entry: T['entry']): string | undefined;
  statusOf(entry: T['entry']): string | undefined;
  /** By the clock of the service, in milliseconds; 0 where it does not tell. */
  createdMs(entry: T['entry']): number;
  /** Id of the backup that is restored. */
  chosenOf(entry: T['entry']): string | undefined;
  hasEnded(entry: T['entry']): boolean;
  /** Whether it is registered, and nothing has made it run; absent where a creation does. It is asked of a look, not of a list. */
  isIdle?(entry: T['entry']): boolean;
  isKnownStatus(status: string): boolean;
  /** Of a restore that nothing has happened to. */
  readonly newStatus: string;
}

export interface RestoreTwins<T extends RestoreTypes> {
  /** Whether an entry restores just what is wanted, as far as it tells. */
  isTwin(wanted: T['kind'], entry: T['entry']): boolean;
  /** Whether it tells everything that decides: then a restore of unknown origin is the one that is wanted. */
  isCertainTwin(wanted: T['kind'], entry: T['entry']): boolean;
  /** Whether a request has what no entry gives back, so that it looks like others that mean something else. */
  looksLikeOthers(request: T['kind']): boolean;
  /** Equal for those that look alike. */
  likeness(kind: T['kind']): string;
}

export interface RestoreCreate<T extends RestoreTypes> {
  readonly action: string;
  /** Where the id stands in the answer. */
  readonly idField: string;
  /** Whether the same token and parameters, sent again, create nothing new. The token is that of the note. */
  readonly isIdempotent: boolean;
  /** Codes of refusals that are about one attribute. */
  readonly culprits: Readonly<Record<string, string>>;
  send(
    sending: Sent<T>,
    context: RestoreContext<T>,
  ): Promise<{ readonly id: string | undefined; readonly requestId?: string }>;
}

/** All that a call may need; what is secret is read here, and goes nowhere else. */
export interface Sent<T extends RestoreTypes> {
  readonly request: T['request'];
  readonly inputs: T['state'];
  /** What the user wrote: what is write-only stands nowhere else. */
  readonly config: T['plan'];
  readonly note: OpenNote;
  readonly deadlineMs: number;
}

export interface Activated<T extends RestoreTypes> {
  readonly id: string;
  readonly state: T['state'];
  /** Created by this apply just now, so that nobody can have started it. */
  readonly isNew: boolean;
  readonly deadlineMs: number;
}

export interface RestoreTexts<T extends RestoreTypes> {
  /** Lines about what is restored, and where to. */
  fromAndTo(state: T['state']): readonly string[];
  reasonOf(entry: T['entry']): string | undefined;
  /** How it failed, in a title, where its status says nothing of that. */
  failed?(entry: T['entry']): string | undefined;
  /** How much is restored by now, such as "3 of 5 files"; absent where the service does not count. */
  amounts?(entry: T['entry']): readonly string[];
  /** Further lines about how it ended: what was restored, what failed. */
  details(entry: T['entry']): readonly string[];
  /** What was looked through in vain, such as "All jobs of type OSS in this region were searched." */
  searched(state: T['state']): string;
  /** Told apart from others in a sentence, such as "this job of type OSS". */
  named(state: T['state']): string;
  /** What no entry tells of such a restore, such as "where a restore of type OSS writes to". */
  untold(request: T['request']): string;
  /** What "terraform import" is given for it. */
  importId(entry: T['entry'], request: T['request']): string;
}

export interface RestoreImport<T extends RestoreTypes> {
  /** The id, and the states that would be looked up, in order: it is in the list of one of them. Throws DiagnosticsError. */
  wanted(request: ImportRequest<IdentitySchema>): { readonly id: string; readonly places: readonly T['state'][] };
  toImported(entry: T['entry'], place: T['state']): T['state'];
  notFound(id: string, places: readonly T['state'][]): Diagnostic;
}
