import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAlirestoreSnapshots } from '../generated/data-alirestore-snapshots';
import { DataAlirestoreSnapshotsOutputs } from '../generated/data-alirestore-snapshots-outputs';
import { nameAfter } from '../synthesis/name-after';
import { snapshotsConfig } from './snapshots-config';
import type { SnapshotsProps } from './snapshots-props';

/** Snapshots to restore from, newest first, and a recovery point among them. */
export class Snapshots extends DataAlirestoreSnapshotsOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreSnapshots;

  public constructor(scope: Construct, id: string, props: SnapshotsProps) {
    super(scope, id);
    this._resource = new DataAlirestoreSnapshots(this, 'Resource', snapshotsConfig(props));
    nameAfter(this, this._resource);
  }
}
