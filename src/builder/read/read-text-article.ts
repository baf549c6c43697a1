import { basename, extname } from 'node:path';
import type { SourceArticle } from './source-article';

/** The longest first line taken for a title; headlines that papers print stay under 150 characters. */
const longestTitle = 200;

/** What a headline does not end with; a question or exclamation mark it may. */
const sentenceEnd = /[.,;:…]["”’»)\]]*$/u;

function nameOf(file: string): string {
  return basename(file, extname(file));
}

function looksLikeTitle(line: string): boolean {
  const text = line.trim();
  return text.length <= longestTitle && !sentenceEnd.test(text);
}

function fromParagraphs(file: string, paragraphs: string[], titled: boolean): SourceArticle {
  return {
    id: nameOf(file),
    file,
    line: null,
    paragraphs,
    title: titled ? (paragraphs[0]?.trim() ?? null) : null,
    titled,
    outlet: null,
    byline: null,
    url: null,
    published: null,
  };
}

/**
 * A plain text: each line that is not blank is a paragraph, exactly as it stands, counted from 0.
 * The first is the title, too, if it is short, does not end like a sentence, and is not alone.
 */
export function readTextArticle(file: string, text: string): SourceArticle {
  const paragraphs = text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
  const first = paragraphs[0] ?? '';
  return fromParagraphs(file, paragraphs, paragraphs.length > 1 && looksLikeTitle(first));
}

/** The words of a line of Markdown, without the marks that only shape them. */
function stripMarkdown(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .trim();
}

const heading = /^#{1,6}\s+(.*?)\s*#*$/;
const listMark = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
/** Code, rules, tables and front matter hold no report. */
const notProse = /^\s*(?:```|~~~|---+\s*$|\*\*\*+\s*$|\|)/;

/** Blocks of Markdown: neighbouring lines are one, but for headings, list items and code. */
function markdownBlocks(text: string): string[] {
  const blocks: string[] = [];
  let inside = '';
  let fresh = true;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const fence = /^\s*(```|~~~)/.exec(line)?.[1];
    if (fence !== undefined) inside = inside === '' ? fence : inside === fence ? '' : inside;
    if (inside !== '' || line.trim() === '' || notProse.test(line)) {
      fresh = true;
      continue;
    }
    const words = line.replace(/^\s*(?:>\s?)+/, '');
    const alone = heading.test(words);
    if (fresh || alone || listMark.test(words)) blocks.push(words.replace(listMark, ''));
    else blocks.push(`${blocks.pop()} ${words.trim()}`);
    fresh = alone;
  }
  return blocks;
}

/**
 * A text in Markdown: each block is a paragraph, without its marks, counted from 0. A first-level
 * heading at its start is the title; without any heading there, the rule for plain texts holds.
 */
export function readMarkdownArticle(file: string, text: string): SourceArticle {
  const blocks = markdownBlocks(text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  const headed = heading.test(blocks[0] ?? '');
  const paragraphs = blocks
    .map((block) => stripMarkdown(heading.exec(block)?.[1] ?? block))
    .filter((paragraph) => paragraph !== '');
  const titled = headed || (paragraphs.length > 1 && looksLikeTitle(paragraphs[0] ?? ''));
  return fromParagraphs(file, paragraphs, titled);
}
