import browser from 'webextension-polyfill';

/** The reader's languages (BCP 47), the browser's own first. */
export const uiLanguages = (): string[] => [browser.i18n.getUILanguage(), ...navigator.languages];
