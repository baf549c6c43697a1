import type { ContraryView } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';
import { type Away, SourceNotes } from './source-notes';
import { PageRow, WordingRow } from './wording-row';

const whole = (text: string) => [{ text, mark: 'none', room: null }] as const;

interface ContraryWordsProps {
  readonly contrary: ContraryView;
  readonly language: CardLanguage;
  readonly away: Away;
}

/** The page's words, and below them those that show the opposite position. */
export function ContraryWords({ contrary, language, away }: ContraryWordsProps) {
  const { page, known, source } = contrary;
  return (
    <div class="collation">
      <ul class="rows" aria-label={language.say('versions-label')}>
        <PageRow cells={whole(page)} language={language} />
        <WordingRow outlets={[source.outlet]} cells={whole(known)} language={language}>
          <div class="notes">
            <SourceNotes
              version={{ source, text: known, packs: [] }}
              language={language}
              away={away}
              tellPacks={false}
            />
          </div>
        </WordingRow>
      </ul>
    </div>
  );
}
