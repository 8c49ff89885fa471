const BEGUN = /^(\S+): (?:Creating|Modifying|Destroying|Reading)\.\.\./;
const ENDED = /^(\S+): (?:Creation|Modifications|Destruction|Read) complete after /;
/** Restores are shown by themselves. */
const SHOWN_OTHERWISE = /(^|\.)alirestore_(job|dbs_restore_task|compute_nest_restore_task|gate|drill|drill_verdict)\./;

/** Follows what Terraform works on, besides restores, in what it says while it applies. */
export function createTerraformSteps() {
  const running = new Set<string>();
  let rest = '';
  return {
    /** Takes the next part of what it says, and returns the addresses of what it works on then. */
    read(text: string): readonly string[] {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const begun = BEGUN.exec(line)?.[1];
        if (begun && !SHOWN_OTHERWISE.test(begun)) running.add(begun);
        running.delete(ENDED.exec(line)?.[1] ?? '');
      }
      return [...running];
    },
  };
}
