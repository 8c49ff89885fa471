/** What a shell ends with that does not find the program. */
const NOT_FOUND = 127;

/** What to do about an app that has failed, by its exit code and what it said last. */
export function synthesisAdvice(code: number | null, said: string): string {
  const [, module] = /ModuleNotFoundError: No module named '([\w.]+)'/.exec(said) ?? [];
  if (module !== undefined) {
    return `Its Python has no module "${module}": activate the virtual environment that has it, ${inSettings}, such as ".venv/bin/python main.py"`;
  }
  if (code === NOT_FOUND) {
    return `The shell found no such program: put it on the PATH (a virtual environment does so when it is activated), ${inSettings}`;
  }
  return 'Its output is above: fix the error, or use the existing synthesis with --no-synth';
}

const inSettings = 'or name it with its folder in "app" of cdktf.json';
