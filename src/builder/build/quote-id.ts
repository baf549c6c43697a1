import { createHash } from 'node:crypto';
import type { Version } from '../../core/factbase/pack';
import { toId } from './fold-name';

/** Words of the quote that its id shows, so that a person can read a diff. */
const shownWords = 6;
/** 40 bits: among a million quotes two collide with a chance of about a half, and then get a number. */
const digestLength = 10;

/**
 * Names a quote by its speaker and its first version: what it says, and in which article. The same
 * articles give the same ids, whatever else is in the pack.
 */
export function quoteId(speaker: string, first: Version, taken: ReadonlySet<string>): string {
  const digest = createHash('sha256')
    .update([speaker, first.article, first.paragraph, first.text].join('\n'))
    .digest('hex')
    .slice(0, digestLength);
  const words = toId(first.text.split(/\s+/).slice(0, shownWords).join(' ')).slice(0, 50);
  const id = [speaker.slice(0, 30), words, digest].filter((part) => part !== '').join('.');
  let free = id;
  for (let copy = 2; taken.has(free); copy++) free = `${id}.${copy}`;
  return free;
}
