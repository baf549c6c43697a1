import { useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation, PositionView } from '../../core/factbase/annotation';
import type { AppLanguage } from '../messages/languages';
import type { CitedPage } from '../parts/cite';
import { joinReading } from '../parts/join-reading';
import type { PageStatus } from '../parts/page-status';
import { type NextSteps, StateNote } from '../parts/state-note';
import { QuotationDetail } from './quotation-detail';
import { QuotationList } from './quotation-list';
import './panel.css';

export interface PanelProps extends NextSteps {
  readonly language: AppLanguage;
  readonly site: string | null;
  readonly status: PageStatus;
  /** In reading order. */
  readonly annotations: readonly Annotation[];
  /** Key of the annotation that the reader has scrolled to. */
  readonly current: string | null;
  /** All known positions of a speaker on the issues of an annotation; its own where left out. */
  readonly history?: (annotation: Annotation) => readonly PositionView[];
  /** The page that is read, for citations. */
  readonly page?: CitedPage;
  readonly searchEngine: string;
  readonly onShow: (key: string) => void;
  readonly onHide: (key: string) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onOpen: (url: string) => void;
  /** Saves the page's annotations as a file; null where there is no such way. */
  readonly onExportPage: (() => void) | null;
}

function ChosenDetail(props: PanelProps & { annotation: Annotation; onBack: () => void }) {
  const { annotation, history, language, page, searchEngine, onOpen, onHide, onCopy, onBack } =
    props;
  return (
    <QuotationDetail
      key={annotation.key}
      annotation={annotation}
      history={history?.(annotation) ?? annotation.positions}
      language={language}
      page={page ?? { title: '', url: '' }}
      away={{ searchEngine, onOpen }}
      onCopy={onCopy}
      onHide={() => {
        onBack();
        onHide(annotation.key);
      }}
      onBack={onBack}
    />
  );
}

function Ready(props: PanelProps) {
  const { onShow } = props;
  const annotations = useMemo(() => props.annotations.map(joinReading), [props.annotations]);
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const annotation = annotations.find(({ key }) => key === chosen);
  const choose = (key: string) => {
    setChosen(key);
    onShow(key);
  };
  const back = () => {
    setChosen(null);
    // The list is there again after the next drawing.
    const key = chosen;
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key ?? '')}"]`)?.focus();
    });
  };
  return (
    <div class="panel-parts" data-chosen={annotation !== undefined}>
      <div class="panel-list" ref={list}>
        <QuotationList {...props} annotations={annotations} chosen={chosen} onChoose={choose} />
      </div>
      {annotation && <ChosenDetail {...props} annotation={annotation} onBack={back} />}
    </div>
  );
}

/** The side panel: the page's quotations in order, and one of them in full. */
export function Panel(props: PanelProps) {
  const { language, site, status } = props;
  return (
    <main class="panel">
      <h1 class="spoken">{language.say('panel-title', { site: site ?? '' })}</h1>
      {status === 'ready' ? <Ready {...props} /> : <StateNote {...props} status={status} />}
    </main>
  );
}
