import { requireText } from './require-text';

/** Which snapshot is restored. */
export interface SnapshotProps {
  /** ID of the vault that holds the snapshot. */
  readonly vaultId: string;

  /** ID of the snapshot. */
  readonly snapshotId: string;

  /**
   * Hash of the snapshot.
   *
   * @default - the service finds the snapshot by its ID
   */
  readonly snapshotHash?: string;
}

/** What is restored. */
export class RecoveryPoint {
  /** One snapshot, such as those that the vendor's provider finds with its data sources. */
  public static snapshot(props: SnapshotProps): RecoveryPoint {
    return new RecoveryPoint(props);
  }

  /** ID of the vault that holds the snapshot. */
  public readonly vaultId: string;

  /** ID of the snapshot. */
  public readonly snapshotId: string;

  /** Hash of the snapshot. */
  public readonly snapshotHash?: string;

  private constructor(props: SnapshotProps) {
    this.vaultId = requireText('vaultId', props.vaultId, 'the ID of the vault that holds the snapshot');
    this.snapshotId = requireText('snapshotId', props.snapshotId, 'the ID of the snapshot to restore');
    this.snapshotHash = props.snapshotHash;
  }
}
