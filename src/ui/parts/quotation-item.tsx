import type { Annotation } from '../../core/factbase/annotation';
import type { AppLanguage } from '../messages/languages';
import { countOutlets } from './outlets';

/** How many outlets word it differently (≠) or, where none does, have it word for word (=). */
function Tally({ annotation, language }: { annotation: Annotation; language: AppLanguage }) {
  const { all, worded } = countOutlets(annotation);
  if (all === 0) return null;
  const count = worded || all;
  const spoken = language.say(worded ? 'tally-worded' : 'tally-same', { count });
  return (
    <span class="tally" data-material={annotation.material} title={spoken}>
      <span aria-hidden="true">
        {worded ? '≠' : '='} {count}
      </span>
      <span class="spoken">{spoken}</span>
    </span>
  );
}

interface QuotationItemProps {
  readonly annotation: Annotation;
  readonly language: AppLanguage;
  readonly current?: boolean;
  readonly chosen?: boolean;
  readonly onShow: (key: string) => void;
}

/** One quotation of the page in a list: its words, whose they are, and how others have them. */
export function QuotationItem(props: QuotationItemProps) {
  const { annotation, language, current, chosen, onShow } = props;
  const { key, text, speaker, verdict } = annotation;
  const kind = annotation.contrary ? 'contrary' : verdict;
  return (
    <li class="item" data-verdict={verdict}>
      <button
        type="button"
        class="item-button"
        data-key={key}
        data-chosen={chosen}
        aria-current={current ? 'true' : undefined}
        onClick={() => onShow(key)}
      >
        <span class="item-words" dir="auto">
          {text}
        </span>
        <span class="item-about">
          <span class="item-speaker" dir="auto">
            {speaker.name}
          </span>
          {kind !== 'same' && <span class="item-verdict">{language.say(`item-${kind}`)}</span>}
          {annotation.private && <span class="item-verdict">{language.say('from-reading')}</span>}
        </span>
        <Tally annotation={annotation} language={language} />
      </button>
    </li>
  );
}
