import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../core/factbase/annotation';
import type { AppLanguage } from '../messages/languages';
import { QuotationItem } from '../parts/quotation-item';
import { everything, filterAnnotations, groupBySpeaker } from './filter-annotations';
import { FilterBar } from './filter-bar';

interface QuotationListProps {
  readonly language: AppLanguage;
  readonly annotations: readonly Annotation[];
  /** Where the reader is on the page; the list follows. */
  readonly current: string | null;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onExportPage: (() => void) | null;
}

function Items({ annotations, ...props }: QuotationListProps) {
  return (
    <ol class="items">
      {annotations.map((annotation) => (
        <QuotationItem
          key={annotation.key}
          annotation={annotation}
          language={props.language}
          current={annotation.key === props.current}
          chosen={annotation.key === props.chosen}
          onShow={props.onChoose}
        />
      ))}
    </ol>
  );
}

function Groups({ annotations, ...props }: QuotationListProps) {
  return groupBySpeaker(annotations).map((group) => (
    <section key={group[0]?.speaker.id} class="group">
      <h2 class="group-name" dir="auto">
        {group[0]?.speaker.name}
      </h2>
      <Items {...props} annotations={group} />
    </section>
  ));
}

/** The page's quotations, to be filtered and grouped; keeps the one being read in sight. */
export function QuotationList(props: QuotationListProps) {
  const { language, annotations, current, onExportPage } = props;
  const [filter, setFilter] = useState(everything);
  const [grouped, setGrouped] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const shown = filterAnnotations(annotations, filter);
  return (
    <>
      <p class="found" role="status">
        {shown.length === annotations.length
          ? language.say('found-here', { count: annotations.length })
          : language.say('found-filtered', {
              count: shown.length,
              total: String(annotations.length),
            })}
      </p>
      <FilterBar
        language={language}
        annotations={annotations}
        filter={filter}
        grouped={grouped}
        onFilter={setFilter}
        onGroup={setGrouped}
      />
      <div class="list" ref={list}>
        {grouped ? (
          <Groups {...props} annotations={shown} />
        ) : (
          <Items {...props} annotations={shown} />
        )}
      </div>
      {onExportPage && (
        <p class="list-foot">
          <button type="button" class="action" onClick={onExportPage}>
            {language.say('export-page')}
          </button>
        </p>
      )}
    </>
  );
}
