import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../core/factbase/annotation';
import { Collation } from '../collation/collation';
import { ContraryWords } from '../collation/contrary-words';
import type { Away } from '../collation/source-notes';
import type { CardLanguage } from '../messages/languages';
import type { CitedPage } from '../parts/cite';
import { MatchActions } from '../parts/match-actions';
import { Positions } from '../parts/positions';
import { Reasons } from '../parts/reasons';
import { SpeakerHead } from '../parts/speaker-head';
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
        {annotation.contrary && (
          <ContraryWords contrary={annotation.contrary} language={language} away={away} />
        )}
        <Positions annotation={annotation} language={language} away={away} />
        {open && <Why {...props} />}
      </div>
      <footer class="foot">
        <MatchActions {...props} open={open} reasons="reasons" onToggle={setOpen} />
      </footer>
    </>
  );
}
