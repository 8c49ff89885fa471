/** Where Terraform looks for the provider: a host that can never resolve, so that nobody can publish a look-alike. */
export const SOURCE_ADDRESS = 'alirestore.invalid/alicloud/alirestore';
