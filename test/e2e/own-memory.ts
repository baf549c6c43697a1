import type { Page } from 'puppeteer-core';
import type { Driver } from '../harness/browsers';
import { waitFor } from '../harness/read-annotations';
import { type OwnPage, openOwnPage } from './own-page';

/** The part of the options that is about reading memory. */
export interface MemoryOptions {
  /** Switches memory, as the reader does. */
  switch(on: boolean): Promise<void>;
  /** Deletes a remembered article, as the reader does. */
  deleteArticle(title: string): Promise<void>;
  /** Deletes everything that is remembered, as the reader does. */
  deleteAll(): Promise<void>;
  /** Everything that is remembered, as far as it is text, wherever in the store it stands. */
  storedWords(): Promise<string>;
  /** Waits until `words` are remembered. */
  holds(words: string): Promise<void>;
  close(): Promise<void>;
}

async function switchMemory({ page }: OwnPage, on: boolean): Promise<void> {
  const isOn = () =>
    page.evaluate(() => document.querySelector('#memory [role=switch]')?.ariaChecked ?? null);
  await waitFor(async () => (await isOn()) !== null, 'the switch of memory');
  if ((await isOn()) === `${on}`) return;
  await page.evaluate(() => document.querySelector<HTMLElement>('#memory [role=switch]')?.click());
  await waitFor(async () => (await isOn()) === `${on}`, 'memory to be switched');
}

/** The list is made anew when the page gets the focus, which another tab has. */
const lookAnew = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

async function deleteArticle({ page, press }: OwnPage, title: string): Promise<void> {
  await lookAnew(page);
  const label = `article: ${title}`;
  await press(label, '#memory');
  const isListed = (wanted: string) =>
    [...document.querySelectorAll('#memory button')].some((button) =>
      button.ariaLabel?.endsWith(wanted),
    );
  await waitFor(async () => !(await page.evaluate(isListed, label)), `“${title}” to be gone`);
}

async function deleteAll({ page, press, says }: OwnPage): Promise<void> {
  await lookAnew(page);
  await press('Delete all', '#memory');
  await press('Delete', '#memory .question');
  await says('Nothing is kept', '#memory');
}

/**
 * Rows as JSON; bytes as the characters of one byte each, so that words in an index are seen. Named
 * functions inside would not reach the page from a benchmark, whose compiler keeps names.
 */
const readStore = async () => {
  const opening = indexedDB.open('crossquote');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const names = ['quotes', 'articles', 'memoryIndex'];
  const all = database.transaction(names);
  const rows = await Promise.all(
    names.map((name) => {
      const asking = all.objectStore(name).getAll();
      return new Promise<{ blob?: Uint8Array }[]>((resolve, reject) => {
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(asking.error);
      });
    }),
  );
  database.close();
  return rows
    .flat()
    .map((row) => (row.blob ? new TextDecoder('latin1').decode(row.blob) : JSON.stringify(row)))
    .join('\n');
};

/** Opens the options to see to memory. */
export async function openMemoryOptions(driver: Driver): Promise<MemoryOptions> {
  const own = await openOwnPage(driver, 'options.html');
  const storedWords = () => own.page.evaluate(readStore);
  return {
    switch: (on) => switchMemory(own, on),
    deleteArticle: (title) => deleteArticle(own, title),
    deleteAll: () => deleteAll(own),
    storedWords,
    holds: (words) =>
      waitFor(async () => (await storedWords()).includes(words), `“${words}” in memory`),
    close: own.close,
  };
}
