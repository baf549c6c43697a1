import type { Draft } from './read-blocks';
import { localName } from './unclobbered';

/** A paragraph that is mostly links leads elsewhere; so does an item of a list with half as many. */
const MOST_LINKED = 0.7;
const MOST_LINKED_ITEM = 0.5;

/** Whole paragraphs that a newsroom adds below and between its text. */
const signOff =
  /^(?:advert(?:isement|isment)?|comments?|text size|share(?: this)?|(?:additional )?(?:reporting|editing) by\b.*|click here to\b.*|get the latest\b.*|sign up\b.*|subscribe\b.*|follow (?:us|@?\w+) on\b.*|follow \w+(?:['’]s)? full coverage\b.*|have a tip\b.*|got a tip\b.*|write to .*@.*|\W*(?:реклама|anzeige|werbung|publicité|publicidad|anuncio)\W*)$/i;
/** How a linked paragraph says that it leads to another article. */
const leadsAway =
  /^(?:related|read (?:more|also|next)|see also|also read|more (?:on|from|great)|you may also|watch|listen|lire aussi|mehr zum thema|lesen sie auch|leer más|lea también|читайте також|читайте также)\b/i;

/** Those of the drafts under an article's root that read like its text, in their order. */
export function bodyTexts(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let headings: Draft[] = [];
  for (const draft of drafts) {
    if (isHeading(draft)) headings.push(draft);
    else if (isText(draft)) {
      kept.push(...headings, draft);
      headings = [];
    } else headings = [];
  }
  return kept.filter((draft) => !(isSetApart(draft) && isRepeated(draft, kept)));
}

/** A shorter text may well stand twice. */
const LEAST_REPEATED = 20;

const isSetApart = ({ block }: Draft): boolean =>
  Element.prototype.closest.call(block, 'blockquote, q, [class*="quote" i]') !== null;

/** Whether the words stand in another paragraph too, whatever stands around them: a pull quote. */
function isRepeated(draft: Draft, all: readonly Draft[]): boolean {
  const words = lettersOf(draft.text);
  if (words.length < LEAST_REPEATED) return false;
  return all.some(
    (other) => other !== draft && !isSetApart(other) && lettersOf(other.text).includes(words),
  );
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A heading counts with the text below it: one over links, or over nothing, is a label. */
const isHeading = ({ block }: Draft): boolean => /^h[1-6]$/.test(localName(block));

function isText({ text, linked, block }: Draft): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (signOff.test(text)) return false;
  if (localName(block) === 'p' && !isInList(block)) return linked === 0 || !leadsAway.test(text);
  return linked <= text.length * (isInList(block) ? MOST_LINKED_ITEM : MOST_LINKED);
}

const isInList = (block: Element): boolean => Element.prototype.closest.call(block, 'li') !== null;
