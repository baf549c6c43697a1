import { render } from 'preact';
import type { Annotation } from '../../src/core/factbase/annotation';
import { createCard } from '../../src/ui/card/create-card';
import { appLanguage, cardLanguage } from '../../src/ui/messages/languages';
import { Options } from '../../src/ui/options/options';
import { Panel } from '../../src/ui/panel/panel';
import { Popup } from '../../src/ui/popup/popup';
import { showLanguage } from '../../src/ui/show-language';
import { Welcome } from '../../src/ui/welcome/welcome';
import { pseudoLanguage } from '../ui/messages/pseudo-language';
import { emptyOptions, fullOptions } from './option-samples';
import { type State, states } from './states';

const search = 'https://search.example/?q=%s';
const nothing = () => undefined;
const copied = async () => true;

/** The gallery looks into the card's root; a page cannot. */
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function () {
  return attach.call(this, { mode: 'open' });
};

function showPage(text: string, rightToLeft: boolean): HTMLElement {
  const article = document.createElement('main');
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
  const language = direction === 'rtl' ? pseudoLanguage() : cardLanguage(locale);
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

function showPart(state: State) {
  const { part, status = 'ready', annotations = [], locale = 'en', direction, empty } = state;
  const language = direction === 'rtl' ? pseudoLanguage() : appLanguage(locale);
  const app = showLanguage(document, language);
  const steps = {
    onSwitchSite: nothing,
    onPauseEverywhere: nothing,
    onAskPermission: nothing,
    onRetry: nothing,
    onShow: nothing,
  };
  const site = status === 'withheld' ? null : 'ft.com';
  const shared = { language, site, status, annotations, ...steps };
  if (part === 'popup')
    render(<Popup {...shared} onOpenPanel={nothing} onOpenOptions={nothing} />, app);
  if (part === 'panel')
    render(
      <Panel
        {...shared}
        current={annotations[1]?.key ?? null}
        searchEngine={search}
        onHide={nothing}
        onCopy={copied}
        onOpen={nothing}
      />,
      app,
    );
  if (part === 'welcome')
    render(
      <Welcome language={language} memory={false} onSwitchMemory={nothing} onStart={nothing} />,
      app,
    );
  if (part === 'options')
    render(
      <Options
        {...(empty ? emptyOptions : fullOptions)}
        language={language}
        onChange={nothing}
        onShowAgain={nothing}
        onChangeMemory={nothing}
        onEditShortcuts={empty ? null : nothing}
      />,
      app,
    );
}

const name = new URLSearchParams(location.search).get('state');
const state = states.find((each) => each.name === name);
if (!state) throw new Error(`No state is called ${name}.`);
const { annotation } = state;
if (state.part === 'card' && annotation) showCard({ ...state, annotation });
else showPart(state);
requestAnimationFrame(() => {
  document.documentElement.dataset['ready'] = 'true';
});
