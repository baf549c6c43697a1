import { useEffect, useRef, useState } from 'preact/hooks';
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

interface WhyProps {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

function Foot(props: CardProps & WhyProps) {
  const { annotation, language, page, onCopy, onHide, open, onToggle } = props;
  return (
    <footer class="foot">
      <div class="actions">
        <Toggle open={open} onToggle={onToggle} controls="reasons">
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
    </footer>
  );
}

/** The reasons at the end of what scrolls, brought into sight. */
function Why({ annotation, language }: CardProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={section} aria-label={language.say('why')}>
      <Reasons annotation={annotation} id="reasons" language={language} />
    </section>
  );
}

/** Who says it, what others wrote, where the speaker stands, and why we think so. */
export function CardContent(props: CardProps) {
  const { annotation, language, away, onClose } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="head">
        <SpeakerHead speaker={annotation.speaker} />
        <button type="button" class="close" aria-label={language.say('close')} onClick={onClose} />
      </div>
      <div class="body">
        <div class="told" id="told">
          <VerdictLine annotation={annotation} language={language} />
          <MaterialLines annotation={annotation} language={language} />
        </div>
        {annotation.versions.length > 0 && (
          <Collation annotation={annotation} language={language} away={away} />
        )}
        <Positions annotation={annotation} language={language} away={away} />
        {open && <Why {...props} />}
      </div>
      <Foot {...props} open={open} onToggle={setOpen} />
    </>
  );
}
