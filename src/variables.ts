/** Where the emulated cloud is, to which every call goes then. */
export const EMULATOR_VARIABLE = 'ALIRESTORE_EMULATOR';

/** A file that says what a rehearsal leaves out: commands do not run then. */
export const REHEARSAL_VARIABLE = 'ALIRESTORE_REHEARSAL';

/** A folder that outlives the runner. */
export const MEMORY_VARIABLE = 'ALIRESTORE_MEMORY';

/** `drill run` names a file of its own by it, besides the one of the provider block. */
export const PROGRESS_VARIABLE = 'ALIRESTORE_DRILL_PROGRESS';

/** A file about the run that goes on. */
export const LEFT_RUN_VARIABLE = 'ALIRESTORE_LEFT_RUN';

/** What a command of a drill is told: of which drill and run it is. */
export const DRILL_VARIABLE = 'ALIRESTORE_DRILL';
export const RUN_ID_VARIABLE = 'ALIRESTORE_RUN_ID';

/** How the restores ended, as text, and as a file. */
export const RESULTS_VARIABLE = 'ALIRESTORE_RESULTS';
export const RESULTS_FILE_VARIABLE = 'ALIRESTORE_RESULTS_FILE';

/** The plugin listens at a port, as on Windows. */
export const TCP_VARIABLE = 'ALIRESTORE_TCP';

/** The command line shows the stack of an error. */
export const DEBUG_VARIABLE = 'ALIRESTORE_DEBUG';
