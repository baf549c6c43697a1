import type { ComponentChildren } from 'preact';
import type { CardLanguage } from '../messages/languages';
import { Note } from '../parts/note';
import { nameOutlets } from '../parts/outlets';
import { type Cell, CollatedText } from './collated-text';
import type { Wording } from './group-wordings';
import { type Away, SourceNotes } from './source-notes';

interface RowProps {
  readonly wording: Wording;
  readonly language: CardLanguage;
  readonly away: Away;
  /** Whether to say which packs have each version. */
  readonly tellPacks: boolean;
}

/** Every article with this wording, one a line. */
function SourceList({ wording, ...props }: RowProps) {
  return (
    <details class="sources">
      <summary>{props.language.say('sources', { count: wording.versions.length })}</summary>
      <ul>
        {wording.versions.map((version, i) => (
          <li class="notes" key={`${version.source.outlet} ${i}`}>
            <Note kind="outlet">{version.source.outlet}</Note>
            <SourceNotes version={version} {...props} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How it differs, where that says more than that it is worded differently. */
function sayKinds({ kinds, same }: Wording, language: CardLanguage): string | null {
  if (same) return language.say('word-for-word');
  if (kinds.every((kind) => kind === 'wording')) return null;
  return language.say('differs-in', {
    kinds: language.list(kinds.map((kind) => language.say(kind))),
  });
}

/** How a wording differs, and where it was published; `alike`: no other differs either. */
export function WordingNotes({ alike, ...props }: RowProps & { alike: boolean }) {
  const { wording } = props;
  const [only, second] = wording.versions;
  const kinds = alike ? null : sayKinds(wording, props.language);
  return (
    <div class="notes">
      {kinds && <Note>{kinds}</Note>}
      {second ? <SourceList {...props} /> : only && <SourceNotes version={only} {...props} />}
    </div>
  );
}

interface WordingRowProps {
  readonly outlets: readonly string[];
  /** Null where the words are the page's. */
  readonly cells: readonly Cell[] | null;
  readonly language: CardLanguage;
  readonly children: ComponentChildren;
}

/** One wording: who has it, its words where they are not the page's, and notes below them. */
export function WordingRow({ outlets, cells, language, children }: WordingRowProps) {
  return (
    <li class="row">
      <div class="witness outlet" dir="auto">
        {nameOutlets([...new Set(outlets)], language)}
      </div>
      <div class="reading">
        {cells && <CollatedText cells={cells} language={language} />}
        {children}
      </div>
    </li>
  );
}

/** The page's own words, above the others. */
export function PageRow({ cells, language }: { cells: readonly Cell[]; language: CardLanguage }) {
  return (
    <li class="row here">
      <div class="witness">{language.say('here')}</div>
      <div class="reading">
        <CollatedText cells={cells} language={language} />
      </div>
    </li>
  );
}
