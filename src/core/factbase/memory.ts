import {
  type Article,
  limits,
  noRecords,
  type Pack,
  type Quote,
  Url,
  type Version,
  When,
} from './pack';

/** An article that the reader has opened. */
export interface ReadArticle {
  /** Without what only tells how the reader came there. */
  readonly address: string;
  /** Registrable domain. */
  readonly site: string;
  readonly outlet: string;
  readonly title: string | null;
  /** ISO 8601, as the page gives it. */
  readonly published: string | null;
  /** ISO 8601. */
  readonly readAt: string;
  /** What its quotations take, in bytes of UTF-16. */
  readonly bytes: number;
}

/** One wording that the reader has read; `article` is its address. */
export type ReadVersion = Version;

/** A quote as far as the reader has met it. */
export interface ReadQuote {
  readonly id: number;
  /** The speaker's name, the fullest first, and others under which articles credit them. */
  readonly names: readonly string[];
  readonly versions: readonly ReadVersion[];
}

/** Id of the pack that stands for the reader's own reading. */
const memoryId = 'reading';

const frame: Pack = {
  format: 'crossquote-pack',
  formatVersion: 1,
  id: memoryId,
  title: 'Reading memory',
  language: 'und',
  licence: 'private',
  version: '1',
  built: '1970-01-01',
  ...noRecords,
};

const toArticle = ({ address, outlet, title, published }: ReadArticle): Article => ({
  id: address,
  outlet,
  url: address,
  ...(title !== null && { title }),
  ...(published !== null && { published }),
});

const toQuote = ({ id, names, versions }: ReadQuote): Quote => ({
  id: `${id}`,
  speaker: names[0] ?? '',
  versions: [...versions],
  positions: [],
});

/**
 * Remembered quotes as a pack for the matcher: articles go by their address, outlets and speakers by
 * their name, which no pack that is shared may do; `toSharedPack` makes one that can be.
 */
export function memoryPack(quotes: readonly ReadQuote[], articles: readonly ReadArticle[]): Pack {
  const speakers = new Map(quotes.map(({ names }) => [names[0] ?? '', names]));
  return {
    ...frame,
    outlets: [...new Set(articles.map(({ outlet }) => outlet))].map((name) => ({ id: name, name })),
    articles: articles.map(toArticle),
    speakers: [...speakers].map(([name, names]) => ({
      id: name,
      kind: 'person',
      name,
      aliases: names.slice(1),
      roles: [],
    })),
    quotes: quotes.map(toQuote),
  };
}

/** What no pack may hold, as a page may have it. */
const clean = (text: string, most: number): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ').slice(0, most);

/** A field that a pack may have, left out where a page gave what no pack may hold. */
const where = <T>(name: string, schema: { safeParse(value: T): { success: boolean } }, value: T) =>
  value !== undefined && schema.safeParse(value).success ? { [name]: value } : {};

const cleaned = (name: string, text: string | undefined, most: number) =>
  text === undefined ? {} : { [name]: clean(text, most) };

const toSharedVersion = ({ text, kind, paragraph, cue, prefix, suffix }: Version) => ({
  text: clean(text, limits.text),
  kind,
  paragraph,
  ...cleaned('cue', cue, limits.name),
  ...cleaned('prefix', prefix, limits.context),
  ...cleaned('suffix', suffix, limits.context),
});

/** A remembered pack as one that can be shared: ids that every pack may have, `https:` addresses only. */
export function toSharedPack(pack: Pack, built: string): Pack {
  const numbered = (letter: string, records: readonly { id: string }[]) =>
    new Map(records.map(({ id }, at) => [id, `${letter}${at + 1}`]));
  const outlets = numbered('o', pack.outlets);
  const articles = numbered('a', pack.articles);
  const speakers = numbered('s', pack.speakers);
  const idIn = (ids: ReadonlyMap<string, string>, id: string) => ids.get(id) ?? id;
  return {
    ...pack,
    built,
    version: built.slice(0, 10),
    outlets: pack.outlets.map(({ id, name }) => ({
      id: idIn(outlets, id),
      name: clean(name, limits.name),
    })),
    articles: pack.articles.map(({ id, outlet, title, url, published }) => ({
      id: idIn(articles, id),
      outlet: idIn(outlets, outlet),
      ...cleaned('title', title, 500),
      ...where('url', Url, url),
      ...where('published', When, published),
    })),
    speakers: pack.speakers.map((speaker) => ({
      ...speaker,
      id: idIn(speakers, speaker.id),
      name: clean(speaker.name, limits.name),
      aliases: speaker.aliases.map((alias) => clean(alias, limits.name)),
    })),
    quotes: pack.quotes.map((quote) => ({
      ...quote,
      id: `q${quote.id}`,
      speaker: idIn(speakers, quote.speaker),
      versions: quote.versions.map((version) => ({
        article: idIn(articles, version.article),
        ...toSharedVersion(version),
      })),
    })),
  };
}
