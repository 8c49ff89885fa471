import { type IResolvable, Token } from '../../framework';
import { propName } from '../synthesis/prop-name';
import { requireCount } from '../synthesis/require-number';
import { requireTerraformNames } from '../synthesis/require-terraform-names';
import type { DestinationSettings } from './destination-settings';

/** What every destination of a database may have. */
export interface DbsDestinationOptions {
  /**
   * A number to be changed with the password, so that the restore runs again with the new one: it is kept nowhere, so a
   * change of the password alone is not noticed.
   *
   * @default - a new password is used when the restore runs again for another reason
   */
  readonly passwordVersion?: number;

  /**
   * Hands the password on as an argument that Terraform keeps in its state, where it can be read. Engines older than
   * Terraform 1.11 know no other way.
   *
   * @default false
   */
  readonly passwordInState?: boolean;

  /**
   * Whether the database is reached with TLS.
   *
   * @default - the service decides
   */
  readonly enableSsl?: boolean | IResolvable;

  /**
   * Certificate of the authority that the database is trusted by, as PEM.
   *
   * @default - none
   */
  readonly sslCaPem?: string;

  /**
   * Program directory of the database.
   *
   * @default - the service decides
   */
  readonly restoreHome?: string;

  /**
   * Further arguments of the resource `alirestore_dbs_restore_task`, named as in Terraform: what the service takes without
   * saying what it does, such as `dest_database_instance_class`.
   *
   * @default - none
   */
  readonly arguments?: { [name: string]: any };
}

const MAX_PORT = 65_535;

/** Who restores at a destination, and as what. */
interface Login extends DbsDestinationOptions {
  readonly userName?: string;
  readonly password?: string;
  readonly databaseName?: string;
  readonly oracleSid?: string;
}

export function destination(type: string, login: Login, place: DestinationSettings['arguments']): DestinationSettings {
  requireCount('port', place.destinationEndpointPort, MAX_PORT);
  requireCount('passwordVersion', login.passwordVersion);
  return {
    type,
    arguments: {
      destinationEndpointInstanceType: type,
      ...place,
      destinationEndpointUserName: login.userName,
      ...passwordArguments(login),
      destinationEndpointDatabaseName: login.databaseName,
      destinationEndpointOracleSid: login.oracleSid,
      enableDestinationEndpointSsl: login.enableSsl,
      sslCaPem: login.sslCaPem,
      restoreHome: login.restoreHome,
    },
    raw: requireTerraformNames(login.arguments, 'dest_database_instance_class'),
  };
}

function passwordArguments({ userName, password, passwordVersion, passwordInState }: Login) {
  refuseNoPassword(userName, password);
  if (!passwordInState) {
    return {
      destinationEndpointPasswordWo: password,
      destinationEndpointPasswordWoVersion: passwordVersion,
    };
  }
  if (passwordVersion === undefined) return { destinationEndpointPassword: password };
  throw new Error(
    `${propName('passwordVersion')} has no effect: got ${Token.isUnresolved(passwordVersion) ? 'a reference' : passwordVersion}, but ${propName('passwordInState')} is true; leave one of them out`,
  );
}

/** Redis has passwords without users, and SQL Server may be reached without either. */
function refuseNoPassword(userName: string | undefined, password: string | undefined): void {
  if (userName === undefined || password) return;
  throw new Error(
    `missing password: got ${JSON.stringify(password)}, expected the password of ${propName('userName')}; set it, to an ephemeral variable of Terraform for instance`,
  );
}
