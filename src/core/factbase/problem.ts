/** One thing wrong with what somebody wrote. */
export interface Problem {
  /** Where, as a reader of the file can find it: `quotes[12].versions[0].article`, `line 3, column 7`. */
  readonly place: string;
  readonly message: string;
}
