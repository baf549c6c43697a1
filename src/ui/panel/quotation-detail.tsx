import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, PositionView } from '../../core/factbase/annotation';
import { MaterialLines } from '../card/material-lines';
import { VerdictLine } from '../card/verdict-line';
import { Collation } from '../collation/collation';
import type { Away } from '../collation/source-notes';
import type { AppLanguage } from '../messages/languages';
import { type CitedPage, cite } from '../parts/cite';
import { CopyButton } from '../parts/copy-button';
import { Reasons } from '../parts/reasons';
import { SpeakerHead } from '../parts/speaker-head';
import { Toggle } from '../parts/toggle';
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

const pictures = ['graph', 'table', 'list'] as const;
type Picture = (typeof pictures)[number];

function Wordings(props: QuotationDetailProps) {
  const { annotation, language, away } = props;
  const [picture, setPicture] = useState<Picture>('graph');
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
      {picture === 'list' && <Collation annotation={annotation} language={language} away={away} />}
    </section>
  );
}

function Actions({ annotation, language, page, onCopy, onHide }: QuotationDetailProps) {
  const [open, setOpen] = useState(false);
  return (
    <section class="part">
      <div class="actions">
        <Toggle open={open} onToggle={setOpen} controls="detail-reasons">
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
      {open && <Reasons annotation={annotation} id="detail-reasons" language={language} />}
    </section>
  );
}

/** One quotation in full: who, how all others worded it, where the speaker stood when, and why. */
export function QuotationDetail(props: QuotationDetailProps) {
  const { annotation, history, language, away, onBack } = props;
  const { speaker, text, versions } = annotation;
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
      <div class="told">
        <VerdictLine annotation={annotation} language={language} />
        <MaterialLines annotation={annotation} language={language} />
      </div>
      {versions.length > 0 && <Wordings {...props} />}
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
