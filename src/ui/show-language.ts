import type { Language } from './messages/language';

/** Tells the document what language it speaks, and gives the element that the interface fills. */
export function showLanguage(document: Document, language: Language<never>): HTMLElement {
  const { documentElement } = document;
  documentElement.lang = language.locale;
  documentElement.dir = language.direction;
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app.');
  return app;
}

/** Sets all text of the page as large as the reader likes it. */
export function showFontSize(document: Document, size: 'small' | 'medium' | 'large'): void {
  document.documentElement.dataset['size'] = size;
}
