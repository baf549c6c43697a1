import { type Article, Id, limits, type Outlet, When } from '../../core/factbase/pack';
import type { Problem } from '../../core/factbase/problem';
import type { SourceArticle } from '../read/source-article';
import { toAddress } from '../read/to-address';
import { toId } from './fold-name';

/** An article that the reviewed file does not list, as a record of the pack, and its outlet. */
export interface ArticleRecord {
  readonly article: Article;
  readonly outlet: Outlet;
}

const unnamed: Outlet = { id: 'unnamed-outlet', name: 'Unnamed outlet' };

const shorten = (text: string, most: number) => text.replace(/\s+/g, ' ').slice(0, most).trim();

function toOutlet(name: string | null): Outlet {
  const id = toId(name ?? '');
  return name === null || id === '' ? unnamed : { id, name: shorten(name, limits.name) };
}

/** Makes the record from what the article says of itself; answers what is wrong with that. */
export function toArticleRecord(source: SourceArticle): ArticleRecord | Problem {
  const id = Id.safeParse(source.id).success ? source.id : toId(source.id);
  if (id === '') return { place: 'id', message: `nothing in "${source.id}" can stand in an id` };
  if (source.published !== null && !When.safeParse(source.published).success) {
    return { place: 'published', message: `"${source.published}" is not an ISO date` };
  }
  const url = toAddress(source.url);
  const outlet = toOutlet(source.outlet);
  const article: Article = {
    id,
    outlet: outlet.id,
    ...(source.title && { title: shorten(source.title, 500) }),
    ...(url && { url }),
    ...(source.published && { published: source.published }),
    ...(source.byline && { byline: shorten(source.byline, limits.name) }),
  };
  return { article, outlet };
}
