import { useEffect, useState } from 'preact/hooks';
import { mostListed, type RememberedArticle } from '../../core/factbase/memory-view';
import type { AppLanguage } from '../messages/languages';
import { AskOnce } from '../parts/ask-once';
import { Note } from '../parts/note';
import { readAddress } from '../parts/read-address';
import { SearchField } from '../parts/search-field';
import type { MemorySteps } from './memory-steps';

/** Milliseconds without a key after which a search begins: between two letters of a word typed at ease. */
const typingPause = 200;

interface ListProps extends Pick<MemorySteps, 'onSearchMemory' | 'onForget'> {
  readonly language: AppLanguage;
  /** Changes when what is kept does. */
  readonly kept: string;
}

type Articles = readonly RememberedArticle[];

/** What a search gives; null until it has given anything. */
function useFound({ onSearchMemory, kept }: ListProps, query: string): Articles | null {
  const [found, setFound] = useState<Articles | null>(null);
  useEffect(() => {
    let gone = false;
    const search = async () => {
      const articles = await onSearchMemory(query);
      if (!gone) setFound(articles);
    };
    const soon = setTimeout(search, query === '' ? 0 : typingPause);
    return () => {
      gone = true;
      clearTimeout(soon);
    };
  }, [query, kept]);
  return found;
}

interface ArticleProps extends ListProps {
  readonly article: RememberedArticle;
}

function Quotations({ article, language, onForget }: ArticleProps) {
  return (
    <ul>
      {article.quotations.map(({ id, speaker, text }) => (
        <li class="setting" key={id}>
          <span class="setting-words">
            <q class="kept-words" dir="auto">
              {text}
            </q>
            <span class="setting-note" dir="auto">
              {speaker}
            </span>
          </span>
          <button
            type="button"
            class="action"
            aria-label={`${language.say('delete')}: ${text}`}
            onClick={() => onForget({ quotation: id })}
          >
            {language.say('delete')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function ArticleActions({ article, language, onForget }: ArticleProps) {
  const { address, site, title } = article;
  return (
    <div class="pack-actions">
      <button
        type="button"
        class="action"
        aria-label={`${language.say('forget-article')}: ${title ?? address}`}
        onClick={() => onForget({ article: address })}
      >
        {language.say('forget-article')}
      </button>
      <AskOnce
        label={language.say('forget-site', { site })}
        question={language.say('forget-site-ask', { site })}
        yes={language.say('delete')}
        no={language.say('keep')}
        onYes={() => onForget({ site })}
      />
    </div>
  );
}

function sayWhen({ published, readAt }: RememberedArticle, language: AppLanguage): string[] {
  const read = language.say('read-on', { day: language.day(readAt) });
  return published ? [language.day(published), read] : [read];
}

/** An article that was read: where and when, its quotations, and the ways to forget it. */
function Article({ open, ...props }: ArticleProps & { open: boolean }) {
  const { article, language } = props;
  const { address, outlet, title, quotations } = article;
  const href = readAddress(address, null);
  const name = title ?? address;
  return (
    <li class="remembered">
      <h3 class="setting-label">
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
      </h3>
      <p class="notes">
        <Note>{outlet}</Note>
        {sayWhen(article, language).map((when) => (
          <Note key={when}>{when}</Note>
        ))}
      </p>
      <details class="kept-quotations" open={open}>
        <summary>{language.say('kept-quotations', { count: quotations.length })}</summary>
        <Quotations {...props} />
        <ArticleActions {...props} />
      </details>
    </li>
  );
}

/** The articles that are remembered, the newest first, to be searched. */
export function RememberedArticles(props: ListProps) {
  const { language } = props;
  const [query, setQuery] = useState('');
  const found = useFound(props, query.trim());
  return (
    <>
      <SearchField label={language.say('search-memory')} query={query} onQuery={setQuery} />
      <ul class="remembered-list">
        {found?.map((article) => (
          <Article key={article.address} {...props} article={article} open={query.trim() !== ''} />
        ))}
      </ul>
      <p class="setting-note" role="status">
        {found?.length === 0 && language.say('memory-none-found')}
        {found?.length === mostListed &&
          language.say('memory-newest', { most: String(mostListed) })}
      </p>
    </>
  );
}
