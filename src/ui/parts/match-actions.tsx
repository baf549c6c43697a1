import type { Annotation } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';
import { type CitedPage, cite } from './cite';
import { CopyButton } from './copy-button';
import { Toggle } from './toggle';

interface MatchActionsProps {
  readonly annotation: Annotation;
  readonly language: CardLanguage;
  readonly page: CitedPage;
  /** Whether the reasons are shown, and the id under which. */
  readonly open: boolean;
  readonly reasons: string;
  readonly onToggle: (open: boolean) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onHide: () => void;
}

/** What can be done with a match: ask why it is one, copy it, say that it is none. */
export function MatchActions(props: MatchActionsProps) {
  const { annotation, language, page, open, reasons, onToggle, onCopy, onHide } = props;
  return (
    <div class="actions">
      <Toggle open={open} onToggle={onToggle} controls={reasons}>
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
  );
}
