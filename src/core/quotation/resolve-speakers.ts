import { Antecedents } from './antecedents';
import { confidenceOf, type Evidence } from './confidences';
import { readPeople } from './describe-people';
import { Descriptions } from './descriptions';
import type { Draft, Mention } from './drafts';
import type { Item, Reading } from './items';
import type { Gender } from './languages/language';
import { type Lexicon, Word } from './lexicon';
import { isNameWord, readPhraseLeft } from './noun-phrases';
import { type People, type Person, type Place, titleGender } from './people';
import type { AttributionRule } from './quotation';
import { headPart, lastName, plainText } from './source-words';

/** A speaker the caller knows of. */
export interface KnownSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Who a quotation is from, and how sure that is. */
export interface Resolved {
  readonly speaker: string | null;
  readonly rule: AttributionRule | null;
  readonly confidence: number;
  readonly evidence: Evidence | null;
}

/** Who a mention is: a person of the article, or a body or group by its own words. */
interface Identity {
  readonly person: Person | null;
  readonly name: string | null;
  readonly rule: AttributionRule;
  readonly byRole?: boolean;
}

function isSpeaking(item: Item | undefined): boolean {
  return item !== undefined && (item.capital || (item.is & (Word.body | Word.group)) !== 0);
}

class Resolver {
  private readonly people: People;
  private readonly antecedents: Antecedents;
  private readonly descriptions: Descriptions;
  /** Draft speakers so far, the latest last. */
  private readonly identities = new Map<Draft, Identity | null>();
  private readonly confidences = new Map<Draft, number>();
  private lastBody: string | null = null;
  private lastGroup: string | null = null;

  constructor(
    readings: readonly Reading[],
    private readonly lexicon: Lexicon,
    private readonly known: readonly KnownSpeaker[],
  ) {
    this.people = readPeople(readings, lexicon);
    this.descriptions = new Descriptions(this.people, lexicon);
    this.antecedents = new Antecedents(readings, this.people, lexicon);
  }

  resolve(draft: Draft): Resolved {
    const identity = this.identify(draft);
    this.identities.set(draft, identity);
    if (!identity?.name) return { speaker: null, rule: null, confidence: 0, evidence: null };
    const rule =
      draft.via === 'cue' || draft.via === 'marked' ? identity.rule : (draft.via ?? identity.rule);
    const evidence: Evidence = { rule, byRole: identity.byRole ?? false, draft };
    // Who goes on speaking is no surer than who spoke.
    const before = (rule === 'carried' && draft.from && this.confidences.get(draft.from)) || 1;
    const confidence = Math.round(confidenceOf(evidence) * before * 100) / 100;
    this.confidences.set(draft, confidence);
    return { speaker: identity.name, rule, confidence, evidence };
  }

  private identify(draft: Draft): Identity | null {
    const before = draft.from ? this.identities.get(draft.from) : null;
    const identity = before ?? (draft.mention ? this.identifyMention(draft.mention) : null);
    if (identity?.person && draft.mention) {
      const { reading, phrase } = draft.mention;
      this.antecedents.note(identity.person, { paragraph: reading.paragraph, item: phrase.from });
    }
    return identity;
  }

  private identifyMention(mention: Mention): Identity | null {
    const { items } = mention.reading;
    const first = items[mention.phrase.from];
    if (!first) return null;
    const place: Place = { paragraph: mention.reading.paragraph, item: mention.phrase.from };
    const single = mention.phrase.to === mention.phrase.from + 1;
    if (single && first.is & Word.relative) return this.identifyRelative(mention);
    const pronoun = single ? this.lexicon.language.pronouns.get(first.base) : undefined;
    if (pronoun) {
      if (pronoun.person !== 3) return null;
      return this.identifyPronoun(pronoun, place);
    }
    return this.identifyPhrase(items.slice(mention.phrase.from, mention.phrase.to), place);
  }

  private identifyRelative(mention: Mention): Identity | null {
    const { items } = mention.reading;
    const at = mention.phrase.from;
    const phrase = readPhraseLeft(items, items[at - 1]?.text === ',' ? at - 1 : at);
    if (!phrase) return null;
    const identity = this.identifyPhrase(items.slice(phrase.from, phrase.to), {
      paragraph: mention.reading.paragraph,
      item: phrase.from,
    });
    // "bottles that said": what is neither a name nor a body writes, but nobody speaks.
    const last = items[phrase.to - 1];
    if (!identity || (items[at]?.base === 'that' && !identity.person && !isSpeaking(last)))
      return null;
    return { ...identity, rule: 'described' };
  }

  private identifyPronoun(
    pronoun: { plural: boolean; gender: Gender },
    place: Place,
  ): Identity | null {
    if (pronoun.plural)
      return this.lastGroup ? { person: null, name: this.lastGroup, rule: 'pronoun' } : null;
    if (pronoun.gender === 'neuter') {
      const name = this.antecedents.bodyBefore(place)?.name ?? this.lastBody;
      return name ? { person: null, name, rule: 'pronoun' } : null;
    }
    const person = this.antecedents.personBefore(place, pronoun.gender);
    if (person) person.gender ??= pronoun.gender;
    return person ? { person, name: person.name, rule: 'pronoun' } : null;
  }

  private identifyPhrase(items: readonly Item[], place: Place): Identity | null {
    const head = headPart(items);
    const pair = this.namePair(head);
    if (pair) return { person: null, name: pair, rule: 'named' };
    const run = lastName(head);
    if (run) {
      const gender = titleGender(head.slice(0, -run.length), this.lexicon);
      const words = run.map(({ text, clitic }) => text.slice(0, text.length - clitic.length));
      const person = this.people.find(words, gender);
      const name = person && person.words.length >= words.length ? person.name : words.join(' ');
      const fuller = this.nameKnown(name);
      if (!person) this.lastBody = name;
      return {
        person,
        name: fuller,
        rule: words.length > 1 || fuller === words.join(' ') ? 'named' : 'described',
      };
    }
    return this.identifyDescription(head, items, place);
  }

  /** Several who speak at once: "Reuters and Bloomberg". */
  private namePair(head: readonly Item[]): string | null {
    const and = head.findIndex((item) => item.is & Word.conjunction && !item.capital);
    if (and < 1 || !isNameWord(head[and - 1]) || !isNameWord(head[and + 1])) return null;
    const [one, other] = [lastName(head.slice(0, and)), lastName(head.slice(and + 1))];
    return one && other ? [...one, head[and], ...other].map((item) => item?.text).join(' ') : null;
  }

  /** A known speaker's full name where the article has only a surname or alias. */
  private nameKnown(name: string): string {
    const exact = this.known.filter(
      (speaker) => speaker.name === name || speaker.aliases.includes(name),
    );
    return exact.length === 1 && exact[0] ? exact[0].name : name;
  }

  private identifyDescription(
    head: readonly Item[],
    whole: readonly Item[],
    place: Place,
  ): Identity | null {
    const noun = head.at(-1);
    const first = head[0];
    if (!noun || !first) return null;
    const text = plainText(whole);
    if (noun.is & Word.group || /[^s]s$/.test(noun.base)) {
      this.lastGroup = text;
      return { person: null, name: text, rule: 'named' };
    }
    const indefinite = ['a', 'an', 'one', 'another', 'some', 'any', 'ein', 'eine'].includes(
      first.base,
    );
    if (!indefinite && !(noun.is & Word.body)) {
      const person = this.descriptions.personDescribed(whole, head, place);
      if (person) return { person, name: person.name, rule: 'described', byRole: true };
      if (noun.is & (Word.role | Word.title)) return null;
    }
    if (noun.is & Word.body && !(noun.is & Word.role)) {
      const full = this.descriptions.bodyBefore(noun.base, place) ?? text;
      this.lastBody = full;
      return { person: null, name: full, rule: full === text ? 'named' : 'described' };
    }
    return null;
  }
}

/** Says who each draft's speaker is. */
export function resolveSpeakers(
  readings: readonly Reading[],
  drafts: readonly Draft[],
  lexicon: Lexicon,
  known: readonly KnownSpeaker[],
): Resolved[] {
  const resolver = new Resolver(readings, lexicon, known);
  return drafts.map((draft) => resolver.resolve(draft));
}
