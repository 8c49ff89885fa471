import { checkProps } from '../synthesis/check-props';
import { type AgentDestinationProps, agent } from './agent';
import { type CustomDestinationProps, custom } from './custom';
import type { DestinationSettings } from './destination-settings';
import { type EcsDatabaseDestinationProps, ecsDatabase } from './ecs-database';
import { type ExpressDestinationProps, express } from './express';
import { type MongoDbDestinationProps, mongoDb } from './mongo-db';
import { type OtherDestinationProps, other } from './other';
import { type RdsInstanceDestinationProps, rdsInstance } from './rds-instance';

/**
 * Where a database is restored to, and as which user.
 *
 * @see https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-createrestoretask
 */
export class DbsDestination {
  /** Restores to an instance of ApsaraDB RDS. Type `RDS`. */
  public static rdsInstance(props: RdsInstanceDestinationProps): DbsDestination {
    return new DbsDestination(
      rdsInstance(checkProps('RdsInstanceDestinationProps', props, 'DbsDestination.rdsInstance')),
    );
  }

  /** Restores to a database that somebody runs on an ECS instance. Type `ECS`. */
  public static ecsDatabase(props: EcsDatabaseDestinationProps): DbsDestination {
    return new DbsDestination(
      ecsDatabase(checkProps('EcsDatabaseDestinationProps', props, 'DbsDestination.ecsDatabase')),
    );
  }

  /** Restores to a database that is reached by Express Connect, a VPN gateway or a smart access gateway. Type `Express`. */
  public static express(props: ExpressDestinationProps): DbsDestination {
    return new DbsDestination(express(checkProps('ExpressDestinationProps', props, 'DbsDestination.express')));
  }

  /** Restores to a database that is reached through a backup gateway. Type `Agent`. */
  public static agent(props: AgentDestinationProps): DbsDestination {
    return new DbsDestination(agent(checkProps('AgentDestinationProps', props, 'DbsDestination.agent')));
  }

  /** Restores to an instance of ApsaraDB for MongoDB. Type `DDS`. */
  public static mongoDb(props: MongoDbDestinationProps): DbsDestination {
    return new DbsDestination(mongoDb(checkProps('MongoDbDestinationProps', props, 'DbsDestination.mongoDb')));
  }

  /** Restores to a database that is reached by its address alone. Type `Other`. */
  public static other(props: OtherDestinationProps): DbsDestination {
    return new DbsDestination(other(checkProps('OtherDestinationProps', props, 'DbsDestination.other')));
  }

  /** Restores to whatever else the service takes: for types that this version does not know. */
  public static custom(props: CustomDestinationProps): DbsDestination {
    return new DbsDestination(custom(checkProps('CustomDestinationProps', props, 'DbsDestination.custom')));
  }

  /** Type of the destination, as the service spells it, such as `RDS`. */
  public readonly destinationType: string;

  /** @internal */
  public readonly _destination: DestinationSettings;

  private constructor(settings: DestinationSettings) {
    this.destinationType = settings.type;
    this._destination = settings;
  }
}
