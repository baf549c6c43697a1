import type { Pack, Position } from '../factbase/pack';
import type { Vocabulary } from './vocabulary';
import { readWording, type Wording } from './wording';

/** A position and the words by which a report of it can be known. */
export interface KnownPosition {
  readonly position: Position;
  /** The speaker's names. */
  readonly names: readonly string[];
  /** What the issue is about. */
  readonly terms: readonly Wording[];
  /** How the position has been put: its summary, and its evidence's words and versions. */
  readonly wordings: readonly KnownWording[];
}

/** Words that show a position, and the article that has them. */
export interface KnownWording {
  readonly wording: Wording;
  readonly article: string;
}

/** The positions of all packs, read for matching. */
export class PositionBook {
  private readonly packs: Pack[] = [];
  private known: KnownPosition[] = [];
  /** By quote the first position that it shows. */
  private readonly shown = new Map<string, string>();
  private generation = -1;

  constructor(private readonly vocabulary: Vocabulary) {}

  add(pack: Pack): void {
    for (const { id, positions } of pack.quotes) {
      const [first] = positions;
      if (first !== undefined) this.shown.set(id, first);
    }
    if (pack.positions.length === 0) return;
    this.packs.push(pack);
    this.generation = -1;
  }

  /** The position that a quote shows; null where it shows none. */
  shownBy(quote: string): string | null {
    return this.shown.get(quote) ?? null;
  }

  /** All positions; read anew after the vocabulary has been emptied. */
  all(): readonly KnownPosition[] {
    if (this.generation !== this.vocabulary.generation) {
      this.known = this.packs.flatMap((pack) => readPositions(pack, this.vocabulary));
      this.generation = this.vocabulary.generation;
    }
    return this.known;
  }
}

const readPositions = (pack: Pack, vocabulary: Vocabulary): KnownPosition[] => {
  const speakers = new Map(pack.speakers.map((speaker) => [speaker.id, speaker]));
  const issues = new Map(pack.issues.map((issue) => [issue.id, issue]));
  const quotes = new Map(pack.quotes.map((quote) => [quote.id, quote]));
  const read = (text: string) => readWording(text, vocabulary);
  return pack.positions.map((position) => {
    const speaker = speakers.get(position.speaker);
    const issue = issues.get(position.issue);
    const shown = new Map<string, string>();
    const note = (text: string, article: string) => {
      if (!shown.has(text)) shown.set(text, article);
    };
    note(position.summary, position.evidence[0]?.article ?? '');
    for (const { words, quote, article } of position.evidence) {
      if (words !== undefined) note(words, article);
      for (const version of quotes.get(quote ?? '')?.versions ?? [])
        note(version.text, version.article);
    }
    return {
      position,
      names: speaker ? [speaker.name, ...speaker.aliases] : [],
      terms: issue ? [issue.title, ...issue.terms].map(read) : [],
      wordings: [...shown].map(([text, article]) => ({ wording: read(text), article })),
    };
  });
};
