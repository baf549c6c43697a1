/** One thing wrong with what somebody wrote. */
export interface Problem {
  /**
   * Where, as a reader of the file can find it: `quotes[12].versions[0].article`, `line 3, column 7`;
   * empty where the whole file is meant.
   */
  readonly place: string;
  readonly message: string;
}

/** Why what somebody wrote is not taken. */
export interface Refusal {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** Refuses a file as a whole. */
export const refuseWhole = (message: string): Refusal => ({
  ok: false,
  problems: [{ place: '', message }],
});
