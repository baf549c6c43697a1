import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { later, type People, type Person, type Place } from './people';

/** Whom descriptions lead back to: "the adviser", "the ministry". */
export class Descriptions {
  constructor(
    private readonly people: People,
    private readonly lexicon: Lexicon,
  ) {}

  /** The full name of the body that a word like "ministry" leads back to. */
  bodyBefore(noun: string, place: Place): string | null {
    const named = this.people.all.filter(
      ({ words, places }) =>
        words.length > 1 &&
        words.at(-1)?.toLowerCase() === noun &&
        places.some((at) => later(at, place) < 0),
    );
    return named.at(-1)?.name ?? null;
  }

  /** The person introduced in such words: the latest of those whom most of them describe. */
  personDescribed(whole: readonly Item[], head: readonly Item[], place: Place): Person | null {
    const noun = head.at(-1)?.base ?? '';
    const kinds = new Set([noun, ...(this.lexicon.language.roleKinds?.get(noun) ?? [])]);
    let best: Person | null = null;
    let bestScore = 0;
    for (const person of this.people.all) {
      const last = person.places.filter((at) => later(at, place) < 0).at(-1);
      if (![...kinds].some((kind) => person.described.has(kind))) continue;
      const shared = whole.filter((item) => person.described.has(item.base)).length;
      // Named only further down: the description must then say more than the role.
      if (!last && shared < 2) continue;
      const recent = last ? 1 / (1 + place.paragraph - last.paragraph) : 0;
      const score = shared + recent + (person.described.has(noun) ? 0.5 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = person;
      }
    }
    return best;
  }
}
