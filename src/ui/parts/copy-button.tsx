import { useEffect, useState } from 'preact/hooks';
import type { CardLanguage } from '../messages/languages';

/** How long “Copied” stands; long enough to be read and spoken. */
const shownFor = 2500;

interface CopyButtonProps {
  readonly text: () => string;
  readonly language: CardLanguage;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Copies, and says whether that worked. */
export function CopyButton({ text, language, onCopy }: CopyButtonProps) {
  const [state, setState] = useState<'copy-quote' | 'copied' | 'copy-failed'>('copy-quote');
  useEffect(() => {
    if (state === 'copy-quote') return;
    const timer = setTimeout(() => setState('copy-quote'), shownFor);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => setState((await onCopy(text())) ? 'copied' : 'copy-failed');
  return (
    <button type="button" class="action copy" onClick={copy}>
      <span aria-live="polite">{language.say(state)}</span>
    </button>
  );
}
