import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, PositionView } from '../../core/factbase/annotation';
import { MaterialLines } from '../card/material-lines';
import { VerdictLine } from '../card/verdict-line';
import { Collation } from '../collation/collation';
import { ContraryWords } from '../collation/contrary-words';
import type { Away } from '../collation/source-notes';
import type { AppLanguage } from '../messages/languages';
import type { CitedPage } from '../parts/cite';
import { isRead } from '../parts/join-reading';
import { MatchActions } from '../parts/match-actions';
import { Reasons } from '../parts/reasons';
import { SpeakerHead } from '../parts/speaker-head';
import { Timeline } from '../timeline/timeline';
import { VariantGraph } from '../variant-graph/variant-graph';
import { VariantTable } from '../variant-graph/variant-table';

export interface QuotationDetailProps {
  readonly annotation: Annotation;
  /** All known positions of the speaker on the annotation's issues. */
  readonly history: readonly PositionView[];
  readonly language: AppLanguage;
  readonly page: CitedPage;
  readonly away: Away;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onHide: () => void;
  readonly onBack: () => void;
}

/** The same annotation with the packs' versions, and with those that the reader has read. */
const tellApart = (annotation: Annotation) => ({
  known: { ...annotation, versions: annotation.versions.filter((version) => !isRead(version)) },
  read: { ...annotation, versions: annotation.versions.filter(isRead) },
});

const pictures = ['graph', 'table', 'list'] as const;
type Picture = (typeof pictures)[number];

function Wordings(props: QuotationDetailProps) {
  const { annotation, language, away } = props;
  const [picture, setPicture] = useState<Picture>('graph');
  const { known } = tellApart(annotation);
  const listed = known.versions.length > 0 ? known : annotation;
  return (
    <section class="part" aria-labelledby="wordings-title">
      <div class="part-head">
        <h3 class="part-title" id="wordings-title">
          {language.say('versions-label')}
        </h3>
        <div class="pictures">
          {pictures.map((each) => (
            <button
              key={each}
              type="button"
              class="pick press"
              aria-pressed={each === picture}
              data-set={each === picture}
              onClick={() => setPicture(each)}
            >
              {language.say(`picture-${each}`)}
            </button>
          ))}
        </div>
      </div>
      {picture === 'graph' && <VariantGraph annotation={annotation} language={language} />}
      {picture === 'table' && <VariantTable annotation={annotation} language={language} />}
      {picture === 'list' && <Collation annotation={listed} language={language} away={away} />}
    </section>
  );
}

/** What the reader has read elsewhere, under a heading of its own. */
function Reading({ annotation, language, away }: QuotationDetailProps) {
  return (
    <section class="part" aria-labelledby="reading-title">
      <h3 class="part-title" id="reading-title">
        {language.say('reading-title')}
      </h3>
      <Collation annotation={annotation} language={language} away={away} />
      <p class="quiet note-below">{language.say('reading-note')}</p>
    </section>
  );
}

function Actions(props: QuotationDetailProps) {
  const [open, setOpen] = useState(false);
  return (
    <section class="part">
      <MatchActions {...props} open={open} reasons="detail-reasons" onToggle={setOpen} />
      {open && (
        <Reasons annotation={props.annotation} id="detail-reasons" language={props.language} />
      )}
    </section>
  );
}

/** What the match amounts to, in sentences. */
function Told({ annotation, language }: Pick<QuotationDetailProps, 'annotation' | 'language'>) {
  return (
    <div class="told">
      <VerdictLine annotation={annotation} language={language} />
      <MaterialLines annotation={annotation} language={language} />
      {annotation.private && (
        <p class="quiet">
          {language.say('reading-title')}. {language.say('reading-note')}
        </p>
      )}
    </div>
  );
}

/** One quotation in full: who, how all others worded it, where the speaker stood when, and why. */
export function QuotationDetail(props: QuotationDetailProps) {
  const { annotation, history, language, away, onBack } = props;
  const { speaker, text, versions } = annotation;
  const { read, known } = tellApart(annotation);
  const article = useRef<HTMLElement>(null);
  useEffect(() => article.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const backOut = ({ key }: KeyboardEvent) => key === 'Escape' && onBack();
    document.addEventListener('keydown', backOut);
    return () => document.removeEventListener('keydown', backOut);
  }, [onBack]);
  return (
    <article class="detail" aria-labelledby="detail-speaker" tabIndex={-1} ref={article}>
      <button type="button" class="action back" onClick={onBack}>
        {language.say('back')}
      </button>
      <SpeakerHead speaker={speaker} id="detail-speaker" />
      <blockquote class="detail-words" dir="auto">
        {text}
      </blockquote>
      <Told annotation={annotation} language={language} />
      {annotation.contrary && (
        <ContraryWords contrary={annotation.contrary} language={language} away={away} />
      )}
      {versions.length > 0 && <Wordings {...props} />}
      {read.versions.length > 0 && known.versions.length > 0 && (
        <Reading {...props} annotation={read} />
      )}
      {history.length > 0 && (
        <section class="part" aria-labelledby="timeline-title">
          <h3 class="part-title" id="timeline-title">
            {language.say('positions-label', { speaker: speaker.name })}
          </h3>
          <Timeline positions={history} language={language} away={away} />
        </section>
      )}
      <Actions {...props} />
    </article>
  );
}
