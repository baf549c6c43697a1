import { render } from 'preact';
import type { Annotation } from '../../src/core/factbase/annotation';
import { createCard } from '../../src/ui/card/create-card';
import { appLanguage, cardLanguage } from '../../src/ui/messages/languages';
import { Popup } from '../../src/ui/popup/popup';
import { showLanguage } from '../../src/ui/show-language';
import { type State, states } from './states';

const search = 'https://search.example/?q=%s';
const nothing = () => undefined;
const copied = async () => true;

/** The gallery reaches into closed roots; the product cannot. */
declare global {
  interface Window {
    roots: ShadowRoot[];
  }
}
window.roots = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, options);
  window.roots.push(root);
  return root;
};

function showPage(text: string, rightToLeft: boolean): HTMLElement {
  const article = document.createElement('article');
  article.dir = rightToLeft ? 'rtl' : 'ltr';
  article.style.cssText =
    'max-width:34em;margin:24px auto;padding:0 16px;font:17px/1.6 Georgia,serif';
  const paragraph = document.createElement('p');
  const words = document.createElement('span');
  words.textContent = text;
  words.style.cssText = 'background:rgb(255 200 60/.28);border-bottom:1px solid #9a6a00';
  paragraph.append(
    'The adviser told the evening programme: “',
    words,
    '”, and would not say more.',
  );
  article.append(paragraph);
  document.body.append(article);
  return words;
}

function showCard({ annotation, locale = 'en', direction }: State & { annotation: Annotation }) {
  const words = showPage(annotation.text, direction === 'rtl');
  const language = { ...cardLanguage(locale), ...(direction && { direction }) };
  const card = createCard({
    document,
    signal: new AbortController().signal,
    language,
    fontSize: 'medium',
    searchEngine: search,
    onHide: nothing,
    onCopy: copied,
    onOpen: nothing,
    onPointerEnter: nothing,
    onPointerLeave: nothing,
    onClosed: nothing,
  });
  card.show(annotation, () => [...words.getClientRects()], { focus: false });
}

function showPopup({ status = 'ready', annotations = [], locale = 'en' }: State) {
  const language = appLanguage(locale);
  render(
    <Popup
      language={language}
      site={status === 'withheld' ? null : 'ft.com'}
      status={status}
      annotations={annotations}
      onSwitchSite={nothing}
      onPauseEverywhere={nothing}
      onAskPermission={nothing}
      onRetry={nothing}
      onShow={nothing}
      onOpenPanel={nothing}
      onOpenOptions={nothing}
    />,
    showLanguage(document, language),
  );
}

const name = new URLSearchParams(location.search).get('state');
const state = states.find((each) => each.name === name);
if (!state) throw new Error(`No state is called ${name}.`);
const { annotation } = state;
if (state.part === 'card' && annotation) showCard({ ...state, annotation });
if (state.part === 'popup') showPopup(state);
requestAnimationFrame(() => {
  document.documentElement.dataset['ready'] = 'true';
});
