import type { Clock } from '../clock';
import type { Accounts } from './authentication/accounts';
import type { Call } from './control-plane/call-log';
import type { InventionSettings } from './invention/invention-settings';
import type { Scenario } from './scenario/scenario-schema';

export interface EmulatorOptions {
  /** Real time. */
  readonly clock: Clock;
  /** Numbers from 0 up to, but not including, 1. A seeded source repeats every id and every chance. */
  readonly random: () => number;
  /** 0, the default, takes any free one. */
  readonly port?: number;
  /** 127.0.0.1 when absent. Other than loopback addresses need `allowRemote`. */
  readonly host?: string;
  /** Lets other machines in: whoever reaches the port also reaches the control plane. */
  readonly allowRemote?: boolean;
  /** What the emulated cloud holds and how it behaves; empty and obliging when absent. */
  readonly scenario?: Scenario;
  /** Invents what the calls ask for and the scenario does not have. */
  readonly invention?: InventionSettings;
  /** Emulated seconds per real second; the scenario's when absent, else 1. */
  readonly speed?: number;
  /** Who may call. When absent: every access key id, with the secret of THROW_AWAY_CREDENTIALS. */
  readonly accounts?: Accounts;
  /** Told of every call, for logs. */
  readonly onCall?: (call: Call) => void;
  /** Told of what is odd, and taken all the same. */
  readonly onWarning?: (text: string) => void;
  /** Told of what is a fault of the emulator itself. */
  readonly onError?: (error: unknown, RequestId?: string) => void;
}
