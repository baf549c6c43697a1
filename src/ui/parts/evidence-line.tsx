import type { PositionView } from '../../core/factbase/annotation';
import { type Away, ReadLink } from '../collation/source-notes';
import type { CardLanguage } from '../messages/languages';
import { Note } from './note';

interface EvidenceLineProps {
  readonly evidence: PositionView['evidence'][number];
  readonly language: CardLanguage;
  readonly away: Away;
}

/** The words that show a position, whose report they are, and the way there. */
export function EvidenceLine({ evidence, language, away }: EvidenceLineProps) {
  const { source, words } = evidence;
  return (
    <li>
      {words && (
        <q class="evidence-words" dir="auto">
          {words}
        </q>
      )}
      <div class="notes">
        <Note>{source.outlet}</Note>
        {source.published && <Note>{language.day(source.published)}</Note>}
        <ReadLink source={source} words={words} language={language} away={away} />
      </div>
    </li>
  );
}
