/** A file that is no lexicon, or a damaged one; the message says where reading failed. */
export class BrokenLexicon extends Error {
  override readonly name = 'BrokenLexicon';
}
