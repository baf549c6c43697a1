import type { SourceView, VersionView } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';
import { AwayLink } from '../parts/away-link';
import { Note } from '../parts/note';
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
    <Note>
      <AwayLink href={href} label={`${verb}: ${outlet}`} onOpen={away.onOpen}>
        {verb}
      </AwayLink>
    </Note>
  );
}

interface SourceNotesProps {
  readonly version: Pick<VersionView, 'source' | 'text' | 'packs'>;
  readonly language: CardLanguage;
  readonly away: Away;
  /** Whether to say which packs have it. */
  readonly tellPacks: boolean;
}

/** Date, copy relation, agencies, packs and the way to the article, in one quiet line. */
export function SourceNotes({ version, language, away, tellPacks }: SourceNotesProps) {
  const { source, text, packs } = version;
  const inPacks = language.say('in-packs', { packs: language.list(packs) });
  const notes = [...sayNotes(source, language), ...(tellPacks && packs[0] ? [inPacks] : [])];
  return (
    <>
      {notes.map((note) => (
        <Note key={note}>{note}</Note>
      ))}
      <ReadLink source={source} words={text} language={language} away={away} />
    </>
  );
}
