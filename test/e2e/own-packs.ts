import type { Driver } from '../harness/browsers';
import { waitFor } from '../harness/read-annotations';
import { type OwnPage, openOwnPage } from './own-page';

/** The part of the options that is about packs. */
export interface PackOptions {
  /** Chooses a file, as the browser's own dialog would. */
  readonly chooseFile: (content: string) => Promise<void>;
  readonly typeAddress: (address: string) => Promise<void>;
  /** Says yes to what is offered. */
  readonly install: (button?: string) => Promise<void>;
  /** Presses a button of the installed pack of this title. */
  readonly press: (title: string, label: string) => Promise<void>;
  /** Switches the installed pack of this title, and waits until the switch shows it. */
  readonly switch: (title: string, on: boolean) => Promise<void>;
  /** Waits until the part holds these words. */
  readonly says: (words: string) => Promise<void>;
  readonly text: () => Promise<string>;
  /** Waits until a pack of this title is installed, or none is. */
  readonly lists: (title: string, installed?: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
}

const part = '#packs';

const chooseFile = ({ page }: OwnPage, content: string) =>
  page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('#packs input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'pack.json', { type: 'application/json' }));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);

/** By keyboard, because the browser asks for a permission only in answer to what the reader does. */
async function typeAddress({ page }: OwnPage, address: string): Promise<void> {
  await page.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('#packs form input');
    if (field) field.value = typed;
    field?.focus();
  }, address);
  await page.keyboard.press('Enter');
}

const pressIn = ({ page }: OwnPage, title: string, label: string) =>
  page.evaluate(
    (pack, wanted) => {
      const row = [...document.querySelectorAll('#packs li.pack')].find(
        (each) => each.querySelector('h3')?.textContent === pack,
      );
      const button = [...(row?.querySelectorAll('button') ?? [])].find(
        ({ textContent, ariaLabel }) => textContent === wanted || ariaLabel === wanted,
      );
      button?.click();
      return button !== undefined;
    },
    title,
    label,
  );

const isOn = ({ page }: OwnPage, title: string) =>
  page.evaluate(
    (label) =>
      [...document.querySelectorAll('#packs [role=switch]')].find(
        ({ ariaLabel }) => ariaLabel === label,
      )?.ariaChecked,
    `Use ${title}`,
  );

const titlesIn = ({ page }: OwnPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#packs li.pack h3')].map(({ textContent }) => textContent),
  );

/** Opens the options to see to packs. */
export async function openPackOptions(driver: Driver): Promise<PackOptions> {
  const own = await openOwnPage(driver, 'options.html');
  await own.says('Add a pack', part);
  return {
    chooseFile: (content) => chooseFile(own, content),
    typeAddress: (address) => typeAddress(own, address),
    install: async (button = 'Install') => {
      await own.press(button, `${part} .offer`);
      await own.says('is installed.', part);
    },
    press: (title, label) => waitFor(() => pressIn(own, title, label), `“${label}” of “${title}”`),
    switch: async (title, on) => {
      await waitFor(async () => (await isOn(own, title)) === `${!on}`, 'the switch');
      await pressIn(own, title, `Use ${title}`);
      await waitFor(async () => (await isOn(own, title)) === `${on}`, 'the switch to move');
    },
    says: (words) => own.says(words, part),
    text: () => own.text(part),
    lists: (title, installed = true) =>
      waitFor(
        async () => (await titlesIn(own)).includes(title) === installed,
        `“${title}” ${installed ? 'in' : 'out of'} the list`,
      ),
    close: own.close,
  };
}
