import { HitFinder } from '../matching/find-hits';
import { VersionIndex } from '../matching/index/version-index';
import { dayOf, noDay } from '../matching/index/version-store';
import { type GroupNode, joinNodes } from '../matching/join-nodes';
import type { Lexicon } from '../matching/lexicon';
import { Vocabulary } from '../matching/vocabulary';
import { foldForm } from '../text/fold';
import { noRecords, type Pack, type Version } from './pack';

/** A version and the id of the speaker it is credited to. */
export interface CreditedVersion {
  readonly speaker: string;
  readonly version: Pick<Version, 'article' | 'text' | 'prefix' | 'suffix'>;
}

export interface GroupingOptions {
  /** When an article was published, ISO 8601; short words said weeks apart are two quotes. */
  readonly publishedOf?: (article: string) => string | null | undefined;
}

/**
 * Divides versions into quotes: each group is one thing that one speaker said once. Groups come in
 * the order in which each is first met, and so do their versions; which versions are together does
 * not depend on the order. No version joins a group in which any other says something else, and two
 * of one article are together only where one repeats the other.
 */
export const groupVersions = <T extends CreditedVersion>(
  said: readonly T[],
  lexicon: Lexicon,
  options: GroupingOptions = {},
): [T, ...T[]][] => {
  const nodes = toNodes(said, options);
  const groupOf = new Array<number>(said.length);
  divide(nodes, lexicon).forEach((group, at) => {
    for (const member of nodes[at]?.members ?? []) groupOf[member] = group;
  });
  const groups = new Map<number, [T, ...T[]]>();
  said.forEach((version, at) => {
    const key = groupOf[at] as number;
    const group = groups.get(key);
    if (group) group.push(version);
    else groups.set(key, [version]);
  });
  return [...groups.values()];
};

/** By node the number of its group. Most speakers are quoted once: their words need not even be read. */
const divide = (nodes: readonly GroupNode[], lexicon: Lexicon): number[] => {
  const haveOneSpeaker = (at: number, other: number) =>
    nodes[at]?.speaker === nodes[other]?.speaker;
  const places = nodes.map((_, at) => at);
  const met = places.filter((at) => haveOneSpeaker(at, at - 1) || haveOneSpeaker(at, at + 1));
  const metNodes = met.map((at) => nodes[at] as GroupNode);
  const vocabulary = new Vocabulary(lexicon);
  const index = VersionIndex.empty(vocabulary);
  index.add(toPack(metNodes));
  joinNodes(metNodes, new HitFinder(index, vocabulary)).forEach((group, at) => {
    places[met[at] as number] = met[group] as number;
  });
  return places;
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One node for all versions that read the same, so that a much printed quote costs no more. */
const toNodes = (said: readonly CreditedVersion[], options: GroupingOptions): GroupNode[] => {
  const nodes = new Map<string, GroupNode & { members: number[]; articles: Set<string> }>();
  said.forEach(({ speaker, version }, at) => {
    const day = dayOf(options.publishedOf?.(version.article));
    const key = `${speaker}\n${day === noDay ? '' : day}\n${foldForm(version.text)}\n${shortContext(version)}`;
    const node = nodes.get(key);
    if (node) {
      node.members.push(at);
      node.articles.add(version.article);
      return;
    }
    nodes.set(key, {
      key,
      speaker,
      text: version.text,
      context: `${version.prefix ?? ''} ${version.suffix ?? ''}`,
      day,
      members: [at],
      articles: new Set([version.article]),
    });
  });
  return [...nodes.values()].sort(
    (a, b) => compareText(a.speaker, b.speaker) || compareText(a.key, b.key),
  );
};

/** Few words are told apart by what stands around them; more stand for themselves. */
const shortContext = ({ text, prefix, suffix }: CreditedVersion['version']): string =>
  text.split(/\s+/).length < fewWords ? `${prefix ?? ''}|${suffix ?? ''}` : '';
const fewWords = 5;

/** The index reads packs; here every node is a quote of one version. */
const toPack = (nodes: readonly GroupNode[]): Pack => ({
  format: 'crossquote-pack',
  formatVersion: 1,
  id: 'grouping',
  title: 'grouping',
  language: 'en',
  licence: 'none',
  version: '0',
  built: '1970-01-01',
  ...noRecords,
  quotes: nodes.map(({ text }, at) => ({
    id: `${at}`,
    speaker: 'any',
    versions: [{ article: 'any', text, kind: 'direct', paragraph: 0 }],
    positions: [],
  })),
});
