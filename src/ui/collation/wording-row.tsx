import type { VersionView } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';
import { nameOutlets } from '../parts/outlets';
import { type Cell, CollatedText } from './collated-text';
import type { Wording } from './group-wordings';
import { type Away, SourceNotes } from './source-notes';

function Published({ version, language }: { version: VersionView; language: CardLanguage }) {
  const { published } = version.source;
  if (!published) return null;
  return (
    <time class="day" dateTime={published}>
      {language.day(published)}
    </time>
  );
}

/** Every article with this wording, one a line. */
function SourceList({ wording, language, away }: RowProps) {
  return (
    <details class="sources">
      <summary>{language.say('sources', { count: wording.versions.length })}</summary>
      <ul>
        {wording.versions.map((version, i) => (
          <li class="notes" key={`${version.source.outlet} ${i}`}>
            <span class="note" dir="auto">
              {version.source.outlet}
            </span>
            <Published version={version} language={language} />
            <SourceNotes version={version} language={language} away={away} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Notes({ wording, language, away }: RowProps) {
  const [only, second] = wording.versions;
  const kinds = wording.kinds.map((kind) => language.say(kind));
  const differs = wording.same
    ? language.say('word-for-word')
    : language.say('differs-in', { kinds: language.list(kinds) });
  return (
    <div class="notes">
      {(wording.same || kinds.length > 0) && <span class="note">{differs}</span>}
      {only && !second && <SourceNotes version={only} language={language} away={away} />}
    </div>
  );
}

interface RowProps {
  readonly wording: Wording;
  readonly language: CardLanguage;
  readonly away: Away;
}

/** One wording: who has it, its words against the page's, how it differs, where to read it. */
export function WordingRow({ cells, ...props }: RowProps & { cells: readonly Cell[] }) {
  const { wording, language } = props;
  const [first] = wording.versions;
  const outlets = [...new Set(wording.versions.map(({ source }) => source.outlet))];
  return (
    <li class="row">
      <div class="witness">
        <span class="outlet" dir="auto">
          {nameOutlets(outlets, language)}
        </span>
        {first && wording.versions.length === 1 && (
          <Published version={first} language={language} />
        )}
      </div>
      <div class="reading">
        {!wording.same && <CollatedText cells={cells} language={language} />}
        <Notes {...props} />
        {wording.versions.length > 1 && <SourceList {...props} />}
      </div>
    </li>
  );
}
