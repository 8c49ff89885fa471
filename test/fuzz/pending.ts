interface Pending {
  readonly target: string;
  readonly problem: RegExp;
}

/**
 * Faults that are known and are mended elsewhere, by the target that finds them: they are counted, and not reported. The aim
 * is a list that is empty.
 */
export const pending: readonly Pending[] = [
  // Commands that cannot be started.
  { target: 'rpcs', problem: /applyResourceChange failed with: (The (argument|property) '|spawn )/ },
  // Control calls without an answer: a null scenario, a time beyond all calendars.
  { target: 'emulator', problem: /^socket hang up for (POST|GET|DELETE) \/_emulator\// },
  // Answers of a wrong type, an id that is no text, pages without an end.
  { target: 'answers', problem: /^Bug in the provider|\bNaN\b|\[object Object\]/ },
  { target: 'answers', problem: /^a state without the id of its job|calls, without an end$/ },
  // What a note says is not compared with what the service says.
  { target: 'notes', problem: /^green with the job r-other|^it waited for nothing$/ },
  { target: 'notes', problem: /^Bug in the provider: id is to be|\[object Object\]/ },
];
