import type { Page } from 'puppeteer-core';
import type { Driver } from '../harness/browsers';
import { waitFor } from '../harness/read-annotations';

/** The toolbar popup, about the page in the tab in front. */
export interface Popup {
  text(): Promise<string>;
  html(): Promise<string>;
  /** Presses the button or switch whose words or label contain `label`, as soon as it is there. */
  press(label: string): Promise<void>;
  /** Whether the site's switch is on; undefined where there is none. */
  isOn(): Promise<boolean | undefined>;
  close(): Promise<void>;
}

const press = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('button')].find(
      (button) => button.textContent.includes(wanted) || button.ariaLabel?.includes(wanted),
    );
    found?.click();
    return found !== undefined;
  }, label);

/** Opens the popup in a tab of its own behind the page, because no driver can press toolbar buttons. */
export async function openPopup(driver: Driver): Promise<Popup> {
  const page = await driver.openOwn('popup.html');
  return {
    text: () => page.evaluate(() => document.body.textContent),
    html: () => page.evaluate(() => document.body.innerHTML),
    press: (label) => waitFor(() => press(page, label), `the button “${label}”`),
    isOn: () =>
      page.evaluate(() => {
        const found = document.querySelector('[role=switch]');
        return found ? found.ariaChecked === 'true' : undefined;
      }),
    // It closes itself where it has led to the page.
    close: () => page.close().catch(() => undefined),
  };
}
