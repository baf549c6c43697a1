import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Card, createCard } from '../card/create-card';
import type { AppLanguage } from '../messages/languages';
import { Setting } from '../parts/setting';
import { exampleAnnotation } from './example';
import './welcome.css';

export interface WelcomeProps {
  readonly language: AppLanguage;
  /** Whether what is read is remembered on this device; null where there is no such memory. */
  readonly memory: boolean | null;
  readonly onSwitchMemory: (on: boolean) => void;
  /** “Start reading”. */
  readonly onStart: () => void;
}

/** Milliseconds that the card stays after the pointer left, as on a page. */
const grace = 300;

const nothing = () => undefined;

/** Words that open the card of the example, as marked words on a page do. */
function MarkedWords({ language }: { language: AppLanguage }) {
  const words = useRef<HTMLAnchorElement>(null);
  const card = useRef<Card | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const annotation = useMemo(() => exampleAnnotation(language), [language]);

  const stay = () => clearTimeout(leaving.current);
  const leave = () => {
    stay();
    leaving.current = setTimeout(() => card.current?.hide(), grace);
  };
  const show = (focus: boolean) => {
    stay();
    const rects = () => [...(words.current?.getClientRects() ?? [])];
    card.current?.show(annotation, rects, { focus });
  };
  useEffect(() => {
    const ended = new AbortController();
    card.current = createCard({
      document,
      signal: ended.signal,
      language,
      fontSize: 'medium',
      // The example's words are invented: there is nothing to search for.
      searchEngine: '',
      onHide: nothing,
      onCopy: async () => true,
      onOpen: nothing,
      onPointerEnter: stay,
      onPointerLeave: leave,
      onClosed: nothing,
    });
    return () => ended.abort();
  }, [language]);
  return (
    // biome-ignore lint/a11y/useValidAnchor: a button's words do not wrap with the text around them
    <a
      href="#example"
      id="example"
      class="marked"
      aria-haspopup="dialog"
      ref={words}
      onPointerEnter={(event) => event.pointerType === 'mouse' && show(false)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && leave()}
      onClick={(event) => {
        event.preventDefault();
        show(true);
      }}
    >
      {annotation.text}
    </a>
  );
}

function Example({ language }: { language: AppLanguage }) {
  return (
    <figure class="example">
      <figcaption class="example-label">{language.say('welcome-example')}</figcaption>
      <p class="example-text">
        {language.pieces('welcome-article').map(({ text, place }) => {
          if (place === 'quotation') return <MarkedWords key={place} language={language} />;
          return place === 'speaker' ? (
            <span key={place} class="marked-name">
              {language.say('welcome-speaker')}
            </span>
          ) : (
            text
          );
        })}
      </p>
    </figure>
  );
}

/** First run: one screen that shows what hovering does. */
export function Welcome({ language, memory, onSwitchMemory, onStart }: WelcomeProps) {
  return (
    <main class="welcome">
      <p class="product">{language.say('product')}</p>
      <h1 class="welcome-title">{language.say('welcome-title')}</h1>
      <p class="welcome-try">{language.say('welcome-try')}</p>
      <Example language={language} />
      <dl class="told-list">
        <div>
          <dt>{language.say('welcome-reads')}</dt>
          <dd>{language.say('welcome-reads-note')}</dd>
        </div>
        <div>
          <dt>{language.say('welcome-keeps')}</dt>
          <dd>{language.say('welcome-keeps-note')}</dd>
        </div>
      </dl>
      {memory !== null && (
        <Setting
          label={language.say('memory-on')}
          note={language.say('memory-note')}
          on={memory}
          onSwitch={onSwitchMemory}
        />
      )}
      <button type="button" class="button main start" onClick={onStart}>
        {language.say('start')}
      </button>
    </main>
  );
}
