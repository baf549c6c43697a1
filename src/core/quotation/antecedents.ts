import { isPersonal } from './is-personal';
import type { Reading } from './items';
import type { Gender } from './languages/language';
import type { Lexicon } from './lexicon';
import type { People, Person, Place } from './people';

interface Named {
  readonly person: Person;
  readonly item: number;
}

/** How far back a pronoun reaches, in paragraphs. */
const farthestParagraphs = 4;

/** How far back within one paragraph, in sentences. */
const farthestSentences = 12;

/** Who was named or spoke where, so that "he" and "it" lead back to the nearest that fits. */
export class Antecedents {
  private readonly named = new Map<string, Named[]>();
  private readonly spoken = new Map<string, Person>();
  private last: Person | null = null;

  constructor(
    private readonly readings: readonly Reading[],
    people: People,
    private readonly lexicon: Lexicon,
  ) {
    for (const person of people.all) {
      for (const { paragraph, item } of person.places) {
        const sentence = readings[paragraph]?.items[item]?.sentence ?? 0;
        const key = `${paragraph}:${sentence}`;
        const list = this.named.get(key) ?? [];
        list.push({ person, item });
        this.named.set(key, list);
      }
    }
    for (const list of this.named.values()) list.sort((a, b) => a.item - b.item);
  }

  /** Notes who speaks in the sentence at `place`. */
  note(person: Person, place: Place): void {
    this.last = person;
    const sentence = this.readings[place.paragraph]?.items[place.item]?.sentence ?? 0;
    this.spoken.set(`${place.paragraph}:${sentence}`, person);
  }

  /** The person that "he" or "she" at `place` means. */
  personBefore(place: Place, gender: Gender): Person | null {
    const fits = (person: Person): boolean =>
      isPersonal(person, this.lexicon) && (!person.gender || !gender || person.gender === gender);
    const own = this.readings[place.paragraph]?.items[place.item]?.sentence ?? 0;
    const lowest = Math.max(0, place.paragraph - farthestParagraphs);
    for (let paragraph = place.paragraph; paragraph >= lowest; paragraph -= 1) {
      const here = paragraph === place.paragraph;
      const from = here ? own : (this.readings[paragraph]?.items.at(-1)?.sentence ?? 0);
      for (let sentence = from; sentence >= Math.max(0, from - farthestSentences); sentence -= 1) {
        const spoken =
          here && sentence === own ? null : this.spoken.get(`${paragraph}:${sentence}`);
        if (spoken && fits(spoken)) return spoken;
        const found = this.namedIn(paragraph, sentence, here ? place.item : Infinity).filter(fits);
        const [first] = found;
        // Beside somebody of the same family name, the gender tells them apart.
        const kin = found.find(
          (person) =>
            gender !== null &&
            person.gender === gender &&
            person.words.at(-1) === first?.words.at(-1),
        );
        if (first) return kin ?? first;
      }
    }
    return this.last && fits(this.last) ? this.last : null;
  }

  /** The body that the sentence before is about: "The Transport Ministry closed two bridges. It said". */
  bodyBefore(place: Place): Person | null {
    const sentence = (this.readings[place.paragraph]?.items[place.item]?.sentence ?? 0) - 1;
    if (sentence < 0) return null;
    const first = this.namedIn(place.paragraph, sentence, Infinity)[0];
    return first && !isPersonal(first, this.lexicon) ? first : null;
  }

  private namedIn(paragraph: number, sentence: number, before: number): Person[] {
    return (this.named.get(`${paragraph}:${sentence}`) ?? [])
      .filter(({ item }) => item < before)
      .map(({ person }) => person);
  }
}
