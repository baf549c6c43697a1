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
    .map((line) => JSON.parse(line) as StoredPage);

/** Where a page was met; some stored pages do not tell. */
export const addressOf = ({ url, file }: StoredPage): string => url || `https://${file}.invalid/`;

/**
 * Answers a page's own address with what is stored and nothing else with anything, without a
 * network: pages check where they are, and leave or empty themselves elsewhere.
 */
export async function answerOnly(page: Page, folder: string, stored: StoredPage): Promise<void> {
  const body = gunzipSync(readFileSync(join(folder, stored.file)));
  await page.setRequestInterception(true);
  let answered = false;
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isPage || answered) return void request.abort();
    answered = true;
    void request.respond({ contentType: 'text/html; charset=utf-8', body });
  });
}
