import type { Article, Issue, Outlet, Pack, Position, Quote, Speaker } from './pack';

/** A record and the pack that it comes from. */
export interface Held<T> {
  readonly record: T;
  readonly pack: Pack;
}

/** All enabled packs, ready to be asked by id. */
export interface FactBase {
  readonly packs: readonly Pack[];
  readonly outlets: ReadonlyMap<string, Held<Outlet>>;
  readonly articles: ReadonlyMap<string, Held<Article>>;
  readonly speakers: ReadonlyMap<string, Held<Speaker>>;
  readonly issues: ReadonlyMap<string, Held<Issue>>;
  readonly positions: ReadonlyMap<string, Held<Position>>;
  readonly quotes: ReadonlyMap<string, Held<Quote>>;
}

function byId<T extends { id: string }>(
  packs: readonly Pack[],
  records: (pack: Pack) => readonly T[],
): Map<string, Held<T>> {
  const held = new Map<string, Held<T>>();
  for (const pack of packs) {
    for (const record of records(pack)) held.set(record.id, { record, pack });
  }
  return held;
}

/** Indexes packs whose ids do not clash. */
export function createFactBase(packs: readonly Pack[]): FactBase {
  return {
    packs,
    outlets: byId(packs, (pack) => pack.outlets),
    articles: byId(packs, (pack) => pack.articles),
    speakers: byId(packs, (pack) => pack.speakers),
    issues: byId(packs, (pack) => pack.issues),
    positions: byId(packs, (pack) => pack.positions),
    quotes: byId(packs, (pack) => pack.quotes),
  };
}
