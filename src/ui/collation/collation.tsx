import { useMemo, useState } from 'preact/hooks';
import type { Annotation, VersionView } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';
import { Toggle } from '../parts/toggle';
import { foldSlots, isLong } from './fold-slots';
import { groupWordings } from './group-wordings';
import { layOutPage, layOutWording } from './lay-out-rows';
import { lineUpVersions } from './line-up-versions';
import type { Away } from './source-notes';
import { PageRow, WordingNotes, WordingRow } from './wording-row';

/** Wordings shown before the reader asks for all; one more is shown rather than hidden alone. */
const shownAtFirst = 2;

/** Where all have the same words, each outlet has a line of its own. */
const listAlike = (versions: readonly VersionView[]) =>
  versions.map((version) => ({ versions: [version], readings: [], kinds: [], same: true }));

interface CollationProps {
  readonly annotation: Annotation;
  readonly language: CardLanguage;
  readonly away: Away;
}

/** The page's words and every other outlet's below them, in lined-up columns. */
export function Collation({ annotation, language, away }: CollationProps) {
  const { text, versions } = annotation;
  const [all, setAll] = useState(false);
  const [whole, setWhole] = useState(false);
  const linedUp = useMemo(() => lineUpVersions(text, versions), [text, versions]);
  const wordings = useMemo(() => groupWordings(versions, linedUp), [versions, linedUp]);
  const foldable = isLong(linedUp);
  const slots = foldable && !whole ? foldSlots(linedUp) : linedUp;
  const differ = wordings.some(({ same }) => !same);
  const folded = differ ? groupWordings(versions, slots) : listAlike(versions);
  const tellPacks = new Set(versions.flatMap(({ packs }) => packs)).size > 1;
  const shown = folded.length <= shownAtFirst + 1 ? folded.length : shownAtFirst;
  const left = versions.length - folded.slice(0, shown).flatMap((w) => w.versions).length;
  return (
    <div class="collation">
      <ul class="rows" aria-label={language.say('versions-label')}>
        {differ && <PageRow cells={layOutPage(slots, annotation)} language={language} />}
        {folded.slice(0, all ? undefined : shown).map((wording, i) => (
          <WordingRow
            key={i}
            outlets={wording.versions.map(({ source }) => source.outlet)}
            cells={wording.same ? null : layOutWording(slots, wording)}
            language={language}
          >
            <WordingNotes
              wording={wording}
              language={language}
              away={away}
              alike={!differ}
              tellPacks={tellPacks}
            />
          </WordingRow>
        ))}
      </ul>
      <div class="folds">
        {left > 0 && (
          <Toggle open={all} onToggle={setAll}>
            {all ? language.say('show-less') : language.say('show-more-versions', { count: left })}
          </Toggle>
        )}
        {foldable && differ && (
          <Toggle open={whole} onToggle={setWhole}>
            {language.say(whole ? 'show-less-text' : 'show-all-text')}
          </Toggle>
        )}
      </div>
    </div>
  );
}
