import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** A stored page; `paragraphs` are those that a person marked as its body. */
export interface StoredPage {
  readonly file: string;
  readonly url: string;
  readonly kind?: string;
  readonly publisher?: string;
  readonly paragraphs?: readonly string[];
}

/** The pages of a folder with an `index.jsonl` beside gzipped HTML files. */
export const readIndex = (folder: string): StoredPage[] =>
  readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as StoredPage);

/** Where a page was met; some stored pages do not tell. */
export const addressOf = ({ url, file }: StoredPage): string => url || `https://${file}.invalid/`;

/** Some pages load themselves again once; none needs to for ever. */
const MOST_ANSWERS = 3;

/**
 * Answers a page's own address with what is stored and nothing else with anything, without a
 * network: pages check where they are, and leave or empty themselves elsewhere.
 */
export async function answerOnly(
  page: Page,
  folder: string,
  stored: StoredPage,
  scripts = true,
): Promise<void> {
  const headers = scripts ? {} : { 'content-security-policy': "script-src 'none'" };
  const body = gunzipSync(readFileSync(join(folder, stored.file)));
  await page.setRequestInterception(true);
  let answers = 0;
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isPage || answers === MOST_ANSWERS) return void request.abort();
    answers += 1;
    void request.respond({ contentType: 'text/html; charset=utf-8', headers, body });
  });
}
