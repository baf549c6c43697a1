import type { AppLanguage } from './messages/languages';

/** Sets the page's language and direction, and gives the element to render into. */
export function showLanguage(document: Document, { locale, direction }: AppLanguage): HTMLElement {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
  const app = document.querySelector<HTMLElement>('#app');
  if (!app) throw new Error('this page has no #app');
  return app;
}
