import type { Driver } from '../harness/browsers';
import { type OwnPage, openOwnPage } from './own-page';

/** The toolbar popup, about the page in the tab in front. */
export interface Popup extends OwnPage {
  /** Whether the site's switch is on; undefined where there is none. */
  isOn(): Promise<boolean | undefined>;
}

/** Opens the popup in a tab of its own behind the page, because no driver can press toolbar buttons. */
export async function openPopup(driver: Driver): Promise<Popup> {
  const own = await openOwnPage(driver, 'popup.html');
  return {
    ...own,
    isOn: () =>
      own.page.evaluate(() => {
        const found = document.querySelector('[role=switch]');
        return found ? found.ariaChecked === 'true' : undefined;
      }),
  };
}
