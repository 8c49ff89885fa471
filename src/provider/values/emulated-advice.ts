/** What to do where the cloud is emulated and lacks what a stack asks for: nobody's backups are missing. */
export function emulatedAdvice(what: string): string {
  return `The emulated cloud has no ${what}. Pass --scenario FILE to say what it has, or --scenario auto to invent what the stack asks for.`;
}
