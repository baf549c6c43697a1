import type { Draft } from './read-blocks';
import { localName } from './unclobbered';

/** A paragraph that is mostly links leads elsewhere; so does an item of a list with half as many. */
const MOST_LINKED = 0.7;
const MOST_LINKED_ITEM = 0.5;

/** Whole paragraphs that a newsroom adds below and between its text. */
const signOff =
  /^(?:advert(?:isement|isment)?|comments?|text size|share(?: this)?|(?:additional )?(?:reporting|editing) by\b.*|click here to\b.*|get the latest\b.*|sign up\b.*|subscribe\b.*|follow (?:us|@?\w+) on\b.*|follow \w+(?:['’]s)? full coverage\b.*|have a tip\b.*|got a tip\b.*|write to .*@.*|реклама|anzeige|werbung|publicité|publicidad|anuncio)$/;
/** What may stand around a label. */
const dashes = /^[\s*–—-]+|[\s*–—-]+$/g;
/** How a linked paragraph says that it leads to another article. */
const leadsAway =
  /^(?:related|read (?:more|also|next)|see also|also read|more (?:on|from|great)|you may also|watch|listen|lire aussi|mehr zum thema|lesen sie auch|leer más|lea también|читайте також|читайте также)(?!\p{L})/u;
/** How both begin: most paragraphs do not, and are spared expressions that are dear to compile. */
const starts =
  ' adv рек anz wer pub anu com tex sha add rep edi cli get sig sub fol hav got wri rel rea see als mor you wat lis lir meh les lee lea чит ';

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
  const apart = kept.filter(isSetApart);
  if (apart.length === 0) return kept;
  const others = kept.filter((draft) => !apart.includes(draft)).map(({ text }) => lettersOf(text));
  return kept.filter((draft) => !apart.includes(draft) || !isRepeated(draft, others));
}

/** A shorter text may well stand twice. */
const LEAST_REPEATED = 20;

const isSetApart = ({ block }: Draft): boolean =>
  Element.prototype.closest.call(block, 'blockquote, q, [class*="quote" i]') !== null;

/** Whether the words stand in another paragraph too, whatever stands around them: a pull quote. */
function isRepeated({ text }: Draft, others: readonly string[]): boolean {
  const words = lettersOf(text);
  return words.length >= LEAST_REPEATED && others.some((other) => other.includes(words));
}

/** Compiled late: an expression of all letters is dear as well. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A heading counts with the text below it: one over links, or over nothing, is a label. */
const isHeading = ({ block }: Draft): boolean => /^h[1-6]$/.test(localName(block));

function isText({ text, linked, block }: Draft): boolean {
  const folded = text.toLowerCase().replace(dashes, '');
  if (!/[a-z0-9]/.test(folded) && lettersOf(folded) === '') return false;
  const mayLead = starts.includes(` ${folded.slice(0, 3)} `);
  if (mayLead && signOff.test(folded)) return false;
  if (localName(block) === 'p' && !isInList(block))
    return linked === 0 || !mayLead || !leadsAway.test(folded);
  return linked <= text.length * (isInList(block) ? MOST_LINKED_ITEM : MOST_LINKED);
}

const isInList = (block: Element): boolean => Element.prototype.closest.call(block, 'li') !== null;
