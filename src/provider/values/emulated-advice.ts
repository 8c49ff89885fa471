/** What to do where the cloud is emulated and lacks what a stack asks for: nobody's backups are missing. */
export function emulatedAdvice(what: string): string {
  return `The emulated cloud holds no ${what}: give --scenario FILE, which says what it holds, or --scenario auto, which invents what the stack asks for.`;
}
