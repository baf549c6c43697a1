/**
 * What an export wrote, to make a file of; null where it is longer than `most` UTF-16 code units. A
 * pack can be made to grow a hundredfold in some formats: one long title in each of a million rows.
 */
export function gatherPieces(pieces: Iterable<string>, most: number): readonly string[] | null {
  const gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    if (length > most) return null;
    gathered.push(piece);
  }
  return gathered;
}
