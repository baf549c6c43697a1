import browser from 'webextension-polyfill';

/** Ink and paper of the count; 7:1 against each other. */
const colours = { text: '#ffffff', background: '#5b4636' } as const;

/** Shows on the toolbar button how many quotations are known in `tabId`; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ tabId, color: colours.background });
  // Not in every browser that has badges.
  await browser.action.setBadgeTextColor?.({ tabId, color: colours.text });
}
