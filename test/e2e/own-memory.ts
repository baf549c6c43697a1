import type { Driver } from '../harness/browsers';
import { waitFor } from '../harness/read-annotations';

/** Switches memory in the options, as the reader does. */
export async function switchMemory(driver: Driver, on: boolean): Promise<void> {
  const own = await driver.openOwn('options.html');
  await own.waitForSelector('#memory [role=switch]');
  await own.evaluate((wanted) => {
    const found = document.querySelector<HTMLElement>('#memory [role=switch]');
    if ((found?.ariaChecked === 'true') !== wanted) found?.click();
  }, on);
  await own.waitForSelector(`#memory [role=switch][aria-checked=${on}]`);
  await own.close();
}

/** Deletes a remembered article in the options, as the reader does. */
export async function deleteArticle(driver: Driver, title: string): Promise<void> {
  const own = await driver.openOwn('options.html');
  // Polled from here: a tab behind another is drawn no frames.
  const press = (click: boolean) =>
    own.evaluate(
      (label, go) => {
        const found = document.querySelector<HTMLElement>(`#memory button[aria-label$="${label}"]`);
        if (go) found?.click();
        return found !== null;
      },
      `article: ${title}`,
      click,
    );
  await waitFor(() => press(true), `“${title}” in the list`);
  await waitFor(async () => !(await press(false)), `“${title}” to be gone`);
  await own.close();
}

/** Everything that is remembered, as far as it is text, wherever in the store it stands. */
export async function storedWords(driver: Driver): Promise<string> {
  const own = await driver.openOwn('options.html');
  const words = await own.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('crossquote'));
    const names = ['quotes', 'articles', 'memoryIndex'];
    const all = database.transaction(names);
    const rows = await Promise.all(names.map((name) => settled(all.objectStore(name).getAll())));
    database.close();
    return rows
      .flat()
      .map((row: { blob?: Uint8Array }) =>
        row.blob ? new TextDecoder('latin1').decode(row.blob) : JSON.stringify(row),
      )
      .join('\n');
  });
  await own.close();
  return words;
}
