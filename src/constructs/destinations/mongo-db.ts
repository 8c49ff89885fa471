import { requireText } from '../synthesis/require-text';
import { type DbsDestinationOptions, destination } from './destination-options';
import type { DestinationSettings } from './destination-settings';

/** An instance of ApsaraDB for MongoDB. */
export interface MongoDbDestinationProps extends DbsDestinationOptions {
  /** Region of the database, such as `cn-hangzhou`. */
  readonly regionId: string;

  /** ID of the MongoDB instance to restore to. */
  readonly instanceId: string;

  /** Name of the database to restore to. */
  readonly databaseName: string;

  /** User of the database. */
  readonly userName: string;

  /** Password of that user: a variable of Terraform that is ephemeral, as a rule, so that it is kept nowhere. */
  readonly password: string;
}

export function mongoDb(props: MongoDbDestinationProps): DestinationSettings {
  return destination('DDS', props, {
    destinationEndpointRegion: requireText(
      'regionId',
      props.regionId,
      'the region of the database, such as cn-hangzhou',
    ),
    destinationEndpointInstanceId: requireText('instanceId', props.instanceId, 'the ID of a MongoDB instance'),
  });
}
