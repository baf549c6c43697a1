import type { Speaker } from '../../core/factbase/pack';
import { foldName, toId } from './fold-name';

/** Words that stand before a name and are no part of it. */
const titles = new Set(
  (
    'president prime minister foreign defence defense vice deputy premier chancellor senator sen ' +
    'rep representative governor gov mayor general gen secretary mr dr prof professor sir lord ' +
    'spokesman spokeswoman spokesperson former then us russian ukrainian british french german'
  ).split(' '),
);

/** Words in the names of bodies. */
const bodyWords =
  /\b(ministry|department|government|administration|office|officials?|committee|council|court|police|party|agency|commission|bureau|service|union|association|institute|university|company|bank|group|army|military|forces|house|congress|senate|parliament|embassy|authorities|campaign|team|spokes\w+|sources?|statement|report|kremlin|pentagon)\b/i;

/** A name as it is told apart from others; an initial within it (“Ada J. Quill”) is often left out. */
function keyOf(name: string): string {
  const [first = '', ...rest] = foldName(name).split(' ');
  return [first, ...rest.filter((part) => part.length > 1)].join(' ');
}

/** Everyone who is quoted: those of the reviewed file, and those first met in an article. */
export class Speakers {
  private readonly byName = new Map<string, string>();
  private readonly byId = new Map<string, Speaker>();

  constructor(reviewed: readonly Speaker[]) {
    for (const speaker of reviewed) {
      this.byId.set(speaker.id, speaker);
      for (const name of [speaker.name, ...speaker.aliases]) {
        this.byName.set(keyOf(name), speaker.id);
      }
    }
  }

  /** The id of whoever an article names so; a name not met before is a new speaker. Null for none. */
  resolve(name: string | null): string | null {
    if (name === null) return null;
    const known = this.find(name);
    if (known !== null) return known;
    const id = toId(name);
    if (id === '') return null;
    this.byName.set(keyOf(name), id);
    if (!this.byId.has(id)) {
      const kind = bodyWords.test(name) ? 'body' : 'person';
      this.byId.set(id, { id, kind, name: name.slice(0, 200), aliases: [], roles: [] });
    }
    return id;
  }

  /** The id of a speaker who goes by that name, titles left aside; null for none. */
  find(name: string | null): string | null {
    const words = keyOf(name ?? '').split(' ');
    for (let start = 0; start < words.length; start++) {
      const id = this.byName.get(words.slice(start).join(' '));
      if (id !== undefined) return id;
      if (!titles.has(words[start] ?? '')) return null;
    }
    return null;
  }

  /** The reviewed speakers, then those of `quoted` that were met, in the order they were. */
  list(reviewed: readonly Speaker[], quoted: ReadonlySet<string>): Speaker[] {
    const first = new Set(reviewed.map(({ id }) => id));
    const met = [...this.byId.values()].filter(({ id }) => !first.has(id) && quoted.has(id));
    return [...reviewed, ...met];
  }
}
