/** How restored data is looked at: by a command of the user's, over the network, or from within the instance. */
export const CHECK_KINDS = ['command', 'http', 'tcp', 'dns', 'in_instance'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];
