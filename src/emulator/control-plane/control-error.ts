/** A request to the control plane that cannot be done. */
export class ControlError extends Error {
  constructor(
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}
