/**
 * A value of an attribute whose type is `dynamic`: it carries its own type. It is handed back as it came, so its parts are
 * as the wire has them (a number may be a string of digits).
 */
export class Dynamic {
  /** `type` is the Terraform type as JSON, for instance `["list","string"]`. */
  constructor(
    readonly type: string,
    readonly value: unknown,
  ) {}
}
