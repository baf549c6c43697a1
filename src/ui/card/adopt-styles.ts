import base from '../base.css?inline';
import parts from '../parts/parts.css?inline';
import told from '../parts/told.css?inline';
import card from './card.css?inline';

const css = [base, parts, told, card].join('\n');

/**
 * Styles the shadow root so that the page's content security policy has no say in it.
 * Firefox does not let content scripts set `adoptedStyleSheets` (https://bugzil.la/1751346), but
 * lets their style elements through.
 */
export function adoptStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
