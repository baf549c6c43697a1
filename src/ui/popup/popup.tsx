import type { Annotation } from '../../core/factbase/annotation';
import type { AppLanguage } from '../messages/languages';
import { joinReading } from '../parts/join-reading';
import type { PageStatus } from '../parts/page-status';
import { QuotationItem } from '../parts/quotation-item';
import { type NextSteps, StateNote } from '../parts/state-note';
import { Switch } from '../parts/switch';
import './popup.css';

export interface PopupProps extends NextSteps {
  readonly language: AppLanguage;
  /** Registrable domain; null on pages that have none. */
  readonly site: string | null;
  readonly status: PageStatus;
  /** In reading order. */
  readonly annotations: readonly Annotation[];
  readonly onShow: (key: string) => void;
  /** Null where the browser has no side panel. */
  readonly onOpenPanel: (() => void) | null;
  readonly onOpenOptions: () => void;
}

/** Statuses under which there is no site to switch. */
const siteless: ReadonlySet<PageStatus> = new Set(['withheld', 'no-permission']);

function Top({ language, site, status, onSwitchSite }: PopupProps) {
  const on = status !== 'paused-here' && status !== 'paused-everywhere';
  return (
    <header class="top">
      <h1 class="site" dir="auto">
        {site ?? language.say('product')}
      </h1>
      {site !== null && !siteless.has(status) && status !== 'paused-everywhere' && (
        <>
          <span class="switch-word" aria-hidden="true">
            {language.say(on ? 'on' : 'off')}
          </span>
          <Switch on={on} label={language.say('annotate-site', { site })} onSwitch={onSwitchSite} />
        </>
      )}
    </header>
  );
}

function Found({ language, annotations, onShow }: PopupProps) {
  return (
    <>
      <p class="found" role="status">
        {language.say('found-here', { count: annotations.length })}
      </p>
      <ol class="items">
        {annotations.map(joinReading).map((annotation) => (
          <QuotationItem
            key={annotation.key}
            annotation={annotation}
            language={language}
            onShow={onShow}
          />
        ))}
      </ol>
    </>
  );
}

function Bottom({ language, status, onOpenPanel, onPauseEverywhere, onOpenOptions }: PopupProps) {
  const paused = status === 'paused-everywhere';
  return (
    <footer class="bottom">
      {onOpenPanel && (
        <button type="button" class="action" onClick={onOpenPanel}>
          {language.say('open-panel')}
        </button>
      )}
      {!paused && (
        <button type="button" class="action" onClick={() => onPauseEverywhere(true)}>
          {language.say('pause-everywhere')}
        </button>
      )}
      <button type="button" class="action" onClick={onOpenOptions}>
        {language.say('options')}
      </button>
    </footer>
  );
}

/** The toolbar popup: the site's switch, what is known on this page, and the way on. */
export function Popup(props: PopupProps) {
  const { status } = props;
  return (
    <div class="popup">
      <Top {...props} />
      <main class="middle">
        {status === 'ready' ? <Found {...props} /> : <StateNote {...props} status={status} />}
      </main>
      <Bottom {...props} />
    </div>
  );
}
