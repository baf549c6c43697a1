import type { ReadArticle } from '../../core/factbase/memory';
import {
  type Forgotten,
  mostListed,
  type RememberedArticle,
} from '../../core/factbase/memory-view';
import { foldForm } from '../../core/text/fold';
import { hashText } from '../../core/text/hash-text';
import { forgetAll, forgetArticle, forgetSite, forgetWording } from '../store/forget-wordings';
import { readAll } from '../store/read-memory';
import { announceForgetting } from './memory-changed';

const newestFirst = (a: ReadArticle, b: ReadArticle) => (a.readAt < b.readAt ? 1 : -1);

/** Names a wording: its quote, a digest of its words, its article's address. */
const wordingId = (quote: number, address: string, text: string) =>
  `${quote}/${hashText(text)}/${address}`;

/**
 * Remembered articles, the newest first, at most `mostListed`: all of them for an empty query, else those
 * that have it in outlet, title or address, and quotations that have it in speaker or words.
 */
export async function searchMemory(query: string): Promise<RememberedArticle[]> {
  const wanted = foldForm(query.trim());
  const has = (text: string | null) => text !== null && foldForm(text).includes(wanted);
  const { quotes, articles } = await readAll();
  const quotations = new Map<string, { id: string; speaker: string; text: string }[]>();
  for (const { id, names, versions } of quotes) {
    for (const { article, text } of versions) {
      const said = { id: wordingId(id, article, text), speaker: names[0] ?? '', text };
      const list = quotations.get(article);
      if (list) list.push(said);
      else quotations.set(article, [said]);
    }
  }
  return articles
    .sort(newestFirst)
    .flatMap(({ bytes: _, ...article }): RememberedArticle[] => {
      const all = quotations.get(article.address) ?? [];
      const { outlet, title, address } = article;
      if (has(outlet) || has(title) || has(address)) return [{ ...article, quotations: all }];
      const found = all.filter(({ speaker, text }) => has(speaker) || has(text));
      return found.length > 0 ? [{ ...article, quotations: found }] : [];
    })
    .slice(0, mostListed);
}

async function forgetOne(id: string): Promise<void> {
  const [quote = '', digest = '', ...rest] = id.split('/');
  await forgetWording(Number(quote), rest.join('/'), (text) => hashText(text) === digest);
}

/** Forgets for good, in the index too. */
export async function forget(what: Forgotten): Promise<void> {
  if (what === 'all') await forgetAll();
  else if ('quotation' in what) await forgetOne(what.quotation);
  else if ('article' in what) await forgetArticle(what.article);
  else await forgetSite(what.site);
  await announceForgetting();
}
