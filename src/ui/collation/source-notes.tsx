import type { SourceView, VersionView } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';
import { AwayLink } from '../parts/away-link';
import { readAddress, searchAddress } from '../parts/read-address';

/** What a row needs to lead elsewhere. */
export interface Away {
  readonly searchEngine: string;
  readonly onOpen: (url: string) => void;
}

/** How the article came from another outlet's: “translated from FT”. */
function sayCopy(source: SourceView, language: CardLanguage): string | null {
  if (!source.copyOf) return null;
  const { how, outlet } = source.copyOf;
  return outlet === null ? language.say(`${how}-unknown`) : language.say(how, { outlet });
}

function sayNotes(source: SourceView, language: CardLanguage): string[] {
  const day = source.published ? language.day(source.published) : null;
  const agencies = source.agencies.length > 0 ? language.list(source.agencies) : null;
  return [day, sayCopy(source, language), agencies && language.say('via', { agencies })].filter(
    (note) => note !== null,
  );
}

/** A link to the words in the article, or to a search for them where its address is not known. */
export function ReadLink({
  source,
  words,
  language,
  away,
}: {
  source: SourceView;
  words: string | null;
  language: CardLanguage;
  away: Away;
}) {
  const { outlet } = source;
  const read = readAddress(source.url, words);
  const search = searchAddress(away.searchEngine, `${words ?? source.title ?? ''} ${outlet}`);
  const href = read ?? (words || source.title ? search : null);
  if (!href) return null;
  const verb = language.say(read ? 'read' : 'search');
  return (
    <AwayLink href={href} label={`${verb}: ${outlet}`} onOpen={away.onOpen}>
      {verb}
    </AwayLink>
  );
}

/** Date, copy relation, agencies and the way to the article, in one quiet line. */
export function SourceNotes({
  version,
  language,
  away,
}: {
  version: VersionView;
  language: CardLanguage;
  away: Away;
}) {
  const { source, text } = version;
  return (
    <>
      {sayNotes(source, language).map((note) => (
        <span class="note" key={note}>
          {note}
        </span>
      ))}
      <ReadLink source={source} words={text} language={language} away={away} />
    </>
  );
}
