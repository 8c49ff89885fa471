import { asMembers } from '../synthesis/as-members';
import { withoutUndefined } from '../synthesis/without-undefined';

/** Of the arguments of a resource. An action keeps nothing, so it has one argument where a resource has one that it keeps and one not. */
export function actionArguments(resource: object): { [argument: string]: unknown } {
  const {
    environment_wo: environment,
    headers_wo: headers,
    destination_endpoint_password_wo: password,
    destination_endpoint_password_wo_version: _,
    ...kept
  } = asMembers(resource as { readonly [name: string]: unknown });
  return withoutUndefined({
    ...kept,
    environment: environment ? { ...kept.environment, ...environment } : kept.environment,
    http: headers ? { ...kept.http, headers: { ...kept.http.headers, ...headers } } : kept.http,
    destination_endpoint_password: password ?? kept.destination_endpoint_password,
  });
}
