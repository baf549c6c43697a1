import type { Article, Evidence, Pack, Position, Quote, Speaker } from './pack';
import type { Problem } from './problem';

type Report = (place: string, message: string) => void;

/** Ids by collection, as far as they could be told apart. */
interface Known {
  readonly outlets: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly issues: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  readonly quotes: ReadonlyMap<string, Quote>;
}

function collectIds(name: string, records: readonly { id: string }[], report: Report): Set<string> {
  const ids = new Set<string>();
  records.forEach(({ id }, i) => {
    if (ids.has(id)) report(`${name}[${i}].id`, `"${id}" stands twice`);
    ids.add(id);
  });
  return ids;
}

function resolve(
  place: string,
  kind: string,
  id: string | undefined,
  known: { has(id: string): boolean },
  report: Report,
): void {
  if (id !== undefined && !known.has(id)) report(place, `no ${kind} "${id}"`);
}

function checkArticle(article: Article, at: string, known: Known, report: Report): void {
  resolve(`${at}.outlet`, 'outlet', article.outlet, known.outlets, report);
  article.agencies?.forEach((agency, i) => {
    resolve(`${at}.agencies[${i}]`, 'outlet', agency, known.outlets, report);
  });
  const { copyOf } = article;
  if (copyOf === undefined) return;
  resolve(`${at}.copyOf.article`, 'article', copyOf.article, known.articles, report);
  resolve(`${at}.copyOf.outlet`, 'outlet', copyOf.outlet, known.outlets, report);
  if (copyOf.article === article.id) report(`${at}.copyOf.article`, 'a copy of itself');
}

/** Reports each ring of articles that are copies of one another, at its first article. */
function checkCopyRings(articles: readonly Article[], report: Report): void {
  const originals = new Map(articles.map((article) => [article.id, article.copyOf?.article]));
  const cleared = new Set<string>();
  articles.forEach((article, i) => {
    const seen = new Set<string>();
    let at: string | undefined = article.id;
    while (at !== undefined && !cleared.has(at) && !seen.has(at)) {
      seen.add(at);
      at = originals.get(at);
    }
    if (at !== undefined && seen.has(at) && seen.size > 1) {
      report(`articles[${i}].copyOf.article`, `leads back to "${at}"`);
    }
    for (const id of seen) cleared.add(id);
  });
}

function checkRoles(speaker: Speaker, at: string, report: Report): void {
  speaker.roles.forEach(({ from, to }, i) => {
    if (from !== undefined && to !== undefined && to < from.slice(0, to.length)) {
      report(`${at}.roles[${i}].to`, `${to} is before ${from}`);
    }
  });
}

function checkEvidence(evidence: Evidence, at: string, known: Known, report: Report): void {
  resolve(`${at}.article`, 'article', evidence.article, known.articles, report);
  resolve(`${at}.quote`, 'quote', evidence.quote, known.quotes, report);
  const quote = evidence.quote === undefined ? undefined : known.quotes.get(evidence.quote);
  if (quote === undefined) return;
  const inArticle = quote.versions.filter((version) => version.article === evidence.article);
  if (inArticle.length === 0) {
    report(`${at}.quote`, `"${quote.id}" has no version in "${evidence.article}"`);
  } else if (!inArticle.some((version) => version.paragraph <= evidence.paragraph)) {
    report(`${at}.paragraph`, `"${quote.id}" starts only after paragraph ${evidence.paragraph}`);
  }
}

function checkPosition(position: Position, at: string, known: Known, report: Report): void {
  resolve(`${at}.speaker`, 'speaker', position.speaker, known.speakers, report);
  resolve(`${at}.issue`, 'issue', position.issue, known.issues, report);
  position.evidence.forEach((evidence, i) => {
    checkEvidence(evidence, `${at}.evidence[${i}]`, known, report);
  });
}

function checkQuote(quote: Quote, index: number, known: Known, report: Report): void {
  const at = () => `quotes[${index}]`;
  if (!known.speakers.has(quote.speaker)) {
    report(`${at()}.speaker`, `no speaker "${quote.speaker}"`);
  }
  quote.versions.forEach((version, i) => {
    if (known.articles.has(version.article)) return;
    report(`${at()}.versions[${i}].article`, `no article "${version.article}"`);
  });
  quote.positions.forEach((position, i) => {
    if (known.positions.has(position)) return;
    report(`${at()}.positions[${i}]`, `no position "${position}"`);
  });
}

/**
 * What holds between the records of a pack and no schema can tell: ids stand once and resolve,
 * evidence is where it says, no article is its own copy, no role ends before it begins. Reports
 * every breach; the caller decides when it has heard enough.
 */
export function checkReferences(pack: Pack, report: (problem: Problem) => void): void {
  const tell: Report = (place, message) => report({ place, message });
  const quotes = new Map(pack.quotes.map((quote) => [quote.id, quote]));
  collectIds('quotes', pack.quotes, tell);
  const known: Known = {
    outlets: collectIds('outlets', pack.outlets, tell),
    articles: collectIds('articles', pack.articles, tell),
    speakers: collectIds('speakers', pack.speakers, tell),
    issues: collectIds('issues', pack.issues, tell),
    positions: collectIds('positions', pack.positions, tell),
    quotes,
  };
  pack.articles.forEach((article, i) => {
    checkArticle(article, `articles[${i}]`, known, tell);
  });
  checkCopyRings(pack.articles, tell);
  pack.speakers.forEach((speaker, i) => {
    checkRoles(speaker, `speakers[${i}]`, tell);
  });
  pack.quotes.forEach((quote, i) => {
    checkQuote(quote, i, known, tell);
  });
  pack.positions.forEach((position, i) => {
    checkPosition(position, `positions[${i}]`, known, tell);
  });
}
