import { z } from 'zod';

/** The most a pack may hold; past these it is refused, so that no stranger's file exhausts a reader's machine. */
export const limits = {
  bytes: 64 * 1024 * 1024,
  name: 200,
  text: 5_000,
  context: 120,
  list: 1_000,
  rows: 1_000_000,
  /** Of brackets: a pack itself needs 6. */
  depth: 16,
  /**
   * Characters to a comma or bracket of JSON, at least: a real pack has about 20, its shortest records
   * about 6. A denser text is made to fill memory: a file of 12 MB can hold millions of empty lists,
   * more than a second's work to parse.
   */
  density: 3,
} as const;

/** Text without markup or control characters, at most so long. */
export const plain = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    // Control characters other than tab and newline have no place in quoted words.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    .refine((text) => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text), 'control character');

/** What one record calls another by. */
export const Id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u, 'not an id');
const Name = plain(limits.name);
/** An address that cannot run anything. */
export const Url = z
  .string()
  .max(2_000)
  // No user name before the host: “https://known.example@other.example” leads to the other.
  .regex(/^https:\/\/[^\s/?#@\\]+([/?#]\S*)?$/, 'not an https: address');

/** Whether a day stands in the calendar: 30 February is written like a date and is none. */
function inCalendar(when: string): boolean {
  const [year = 0, month = 1, day = 1] = when.slice(0, 10).split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  // Day 0 of the next month is the last of this one.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A year, a month, a day or a moment, as ISO 8601 writes it. */
export const When = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/,
    'not an ISO date',
  )
  .refine(inCalendar, 'not a day in the calendar');

export const Outlet = z.strictObject({ id: Id, name: Name, url: Url.optional() });
export type Outlet = z.infer<typeof Outlet>;

/** How a copy came from its original. */
export const CopyOf = z.strictObject({
  how: z.enum(['copy', 'translation', 'rewrite']),
  /** The original, where it is in the pack. */
  article: Id.optional(),
  /** Whose the original is, where only that is known. */
  outlet: Id.optional(),
  /** How we know, in a sentence. */
  basis: plain(500).optional(),
});
export type CopyOf = z.infer<typeof CopyOf>;

export const Article = z.strictObject({
  id: Id,
  outlet: Id,
  title: plain(500).optional(),
  url: Url.optional(),
  published: When.optional(),
  byline: Name.optional(),
  /** Outlets that passed the report on, the nearest first. */
  agencies: z.array(Id).max(20).optional(),
  copyOf: CopyOf.optional(),
  /** What its details rest on, where the article itself does not print them. */
  note: plain(500).optional(),
});
export type Article = z.infer<typeof Article>;

export const Role = z.strictObject({ title: Name, from: When.optional(), to: When.optional() });
export type Role = z.infer<typeof Role>;

export const Speaker = z.strictObject({
  id: Id,
  kind: z.enum(['person', 'body']),
  name: Name,
  aliases: z.array(Name).max(limits.list),
  roles: z.array(Role).max(limits.list),
});
export type Speaker = z.infer<typeof Speaker>;

/** A question under dispute. */
export const Issue = z.strictObject({
  id: Id,
  title: Name,
  /** Words by which a sentence about it can be known. */
  terms: z.array(Name).max(limits.list),
});
export type Issue = z.infer<typeof Issue>;

/** What shows a position: a version of a quote in an article, or a paragraph of one. */
export const Evidence = z.strictObject({
  article: Id,
  paragraph: z.int().min(0).max(limits.rows),
  /** The quote whose version stands there; none where the article reports without quote marks. */
  quote: Id.optional(),
  /** The few words meant. */
  words: plain(400).optional(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Stance = z.enum(['supports', 'opposes', 'conditional', 'unclear']);
export type Stance = z.infer<typeof Stance>;

export const Position = z.strictObject({
  id: Id,
  speaker: Id,
  issue: Id,
  stance: Stance,
  summary: plain(500),
  since: When.optional(),
  evidence: z.array(Evidence).min(1).max(limits.list),
});
export type Position = z.infer<typeof Position>;

/** One outlet's wording of a quote. */
export const Version = z.strictObject({
  article: Id,
  text: plain(limits.text),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  cue: Name.optional(),
  /** Index of the paragraph of the article where it starts; the title is paragraph 0 where the article has one. */
  paragraph: z.int().min(0).max(limits.rows),
  prefix: plain(limits.context).optional(),
  suffix: plain(limits.context).optional(),
});
export type Version = z.infer<typeof Version>;

/** One thing that one speaker said once, however worded. */
export const Quote = z.strictObject({
  id: Id,
  speaker: Id,
  saidOn: When.optional(),
  versions: z.array(Version).min(1).max(limits.rows),
  positions: z.array(Id).max(limits.list),
});
export type Quote = z.infer<typeof Quote>;

/** A file of outlets, articles, speakers, issues, positions and quotes that can be shared. */
export const Pack = z.strictObject({
  format: z.literal('crossquote-pack'),
  formatVersion: z.literal(1),
  id: Id,
  title: Name,
  language: z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'not a language tag'),
  licence: Name,
  homepage: Url.optional(),
  version: Name,
  built: When,
  outlets: z.array(Outlet).max(limits.rows),
  articles: z.array(Article).max(limits.rows),
  speakers: z.array(Speaker).max(limits.rows),
  issues: z.array(Issue).max(limits.rows),
  positions: z.array(Position).max(limits.rows),
  quotes: z.array(Quote).max(limits.rows),
});
export type Pack = z.infer<typeof Pack>;

/** A pack's lists of records, empty: what stands for those that a pack is to be without. */
export const noRecords = {
  outlets: [],
  articles: [],
  speakers: [],
  issues: [],
  positions: [],
  quotes: [],
} satisfies Partial<Pack>;
