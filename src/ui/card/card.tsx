import { useState } from 'preact/hooks';
import type { Annotation } from '../../core/factbase/annotation';
import { Collation } from '../collation/collation';
import type { Away } from '../collation/source-notes';
import type { CardLanguage } from '../messages/languages';
import { type CitedPage, cite } from '../parts/cite';
import { CopyButton } from '../parts/copy-button';
import { Positions } from '../parts/positions';
import { Reasons } from '../parts/reasons';
import { SpeakerHead } from '../parts/speaker-head';
import { Toggle } from '../parts/toggle';
import { MaterialLines } from './material-lines';
import { VerdictLine } from './verdict-line';

export interface CardProps {
  readonly annotation: Annotation;
  readonly language: CardLanguage;
  readonly page: CitedPage;
  readonly away: Away;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onHide: () => void;
  readonly onClose: () => void;
}

function Foot({ annotation, language, page, onCopy, onHide }: CardProps) {
  const [open, setOpen] = useState(false);
  return (
    <footer class="foot">
      <div class="actions">
        <Toggle open={open} onToggle={setOpen} controls="reasons">
          {language.say('why')}
        </Toggle>
        <CopyButton
          text={() => cite(annotation, page, language)}
          language={language}
          onCopy={onCopy}
        />
        <button type="button" class="action" onClick={onHide}>
          {language.say('not-this')}
        </button>
      </div>
      {open && <Reasons annotation={annotation} id="reasons" language={language} />}
    </footer>
  );
}

/** Who says it, what others wrote, where the speaker stands, and why we think so. */
export function CardContent(props: CardProps) {
  const { annotation, language, away, onClose } = props;
  return (
    <>
      <div class="head">
        <SpeakerHead speaker={annotation.speaker} id="speaker" />
        <button type="button" class="close" aria-label={language.say('close')} onClick={onClose} />
      </div>
      <div class="body">
        <div class="told">
          <VerdictLine annotation={annotation} language={language} />
          <MaterialLines annotation={annotation} language={language} />
        </div>
        {annotation.versions.length > 0 && (
          <Collation annotation={annotation} language={language} away={away} />
        )}
        <Positions annotation={annotation} language={language} away={away} />
      </div>
      <Foot {...props} />
    </>
  );
}
