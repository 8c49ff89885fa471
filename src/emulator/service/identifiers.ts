/** Makes the ids that the service would make. All chance comes from `random`, so a seeded source repeats them. */
export interface Identifiers {
  /** Like `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`. */
  requestId(): string;
  /** Like `r-0003hd2an3x4dyv0l18b`. */
  restoreId(): string;
  /** Like `s102h7rfrl3tm`: of Database Backup. */
  dbsTaskId(): string;
  /** Like `restore-728f128bf92c4e3da970`: of Compute Nest. */
  computeNestTaskId(): string;
  /** Like `t-7d2a745b412b4601b2d47f6a768d`: of Cloud Assistant. */
  invokeId(): string;
}

const HEX = '0123456789ABCDEF';
const LETTERS_AND_DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

export function createIdentifiers(random: () => number): Identifiers {
  const draw = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
  return {
    requestId: () => [8, 4, 4, 4, 12].map((length) => draw(HEX, length)).join('-'),
    restoreId: () => `r-000${draw(LETTERS_AND_DIGITS, 17)}`,
    dbsTaskId: () => `s1${draw(LETTERS_AND_DIGITS, 11)}`,
    invokeId: () => `t-${draw(HEX, 28).toLowerCase()}`,
    computeNestTaskId: () => `restore-${draw(HEX, 20).toLowerCase()}`,
  };
}
