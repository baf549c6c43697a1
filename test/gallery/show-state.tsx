import { render } from 'preact';
import type { Annotation } from '../../src/core/factbase/annotation';
import { createCard } from '../../src/ui/card/create-card';
import { createPrivateCard } from '../../src/ui/card/create-private-card';
import { type AppLanguage, appLanguage, cardLanguage } from '../../src/ui/messages/languages';
import { Options } from '../../src/ui/options/options';
import { Panel } from '../../src/ui/panel/panel';
import { Popup } from '../../src/ui/popup/popup';
import { showLanguage } from '../../src/ui/show-language';
import { Welcome } from '../../src/ui/welcome/welcome';
import { pseudoLanguage } from '../ui/messages/pseudo-language';
import { optionSamples } from './option-samples';
import { showMarks } from './show-marks';
import type { State } from './state';

const search = 'https://search.example/?q=%s';
const nothing = () => undefined;
const copied = async () => true;

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
  const title = document.createElement('h1');
  title.textContent = 'An evening with the adviser';
  title.style.cssText = 'font-size:22px;margin:0 0 12px';
  article.append(title, paragraph);
  document.body.append(article);
  return words;
}

type CardState = State & { annotation: Annotation };

const languageOf = ({ locale = 'en', direction }: State) =>
  direction === 'rtl' ? pseudoLanguage() : cardLanguage(locale);

function showCard(state: CardState, signal: AbortSignal) {
  const { annotation } = state;
  const words = showPage(annotation.text, state.direction === 'rtl');
  const card = createCard({
    document,
    signal,
    language: languageOf(state),
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

function showPrivateCard(state: CardState, signal: AbortSignal) {
  const { annotation } = state;
  const words = showPage(annotation.text, state.direction === 'rtl');
  const overlay = document.createElement('div');
  const container = overlay.attachShadow({ mode: 'closed' });
  document.body.append(overlay);
  signal.addEventListener('abort', () => overlay.remove());
  const card = createPrivateCard({
    document,
    signal,
    container,
    language: languageOf(state),
    fontSize: 'medium',
  });
  card.show(annotation, () => [...words.getClientRects()]);
}

function showPart(state: State, signal: AbortSignal) {
  const { part, status = 'ready', annotations = [], locale = 'en', direction } = state;
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
        onExportPage={nothing}
      />,
      app,
    );
  if (part === 'welcome')
    render(
      <Welcome language={language} memory={false} onSwitchMemory={nothing} onStart={nothing} />,
      app,
    );
  if (part === 'options') showOptions(state, language, app);
  if (part === 'marks') showMarks(state.strength ?? 'full', app, signal);
}

function showOptions(state: State, language: AppLanguage, app: HTMLElement) {
  const sample = optionSamples[state.options ?? 'full'];
  render(
    <Options
      {...sample}
      language={language}
      onChange={nothing}
      onShowAgain={nothing}
      onCancelOffer={nothing}
      onEnablePack={nothing}
      onRemovePack={nothing}
      onUpdatePack={async () => undefined}
      onExportPack={nothing}
      onChangeMemory={nothing}
      onForget={async () => undefined}
      onExportMemory={nothing}
      onExportSettings={nothing}
      onImportSettings={async () => ({ ok: true })}
      onEditShortcuts={state.options === 'empty' ? null : nothing}
    />,
    app,
  );
  const field = app.querySelector<HTMLInputElement>('[inputmode="url"]');
  if (field && state.address) field.value = state.address;
}

/** Renders one state of the gallery into the document, which has an `#app`; ends with the signal. */
export function showState(state: State, signal: AbortSignal): void {
  const { annotation } = state;
  if (state.part === 'card' && annotation) showCard({ ...state, annotation }, signal);
  else if (state.part === 'private-card' && annotation)
    showPrivateCard({ ...state, annotation }, signal);
  else showPart(state, signal);
}
