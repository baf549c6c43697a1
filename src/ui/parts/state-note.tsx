import type { AppLanguage } from '../messages/languages';
import type { PageStatus } from './page-status';

/** What the reader can do next about a page that shows no quotations. */
export interface NextSteps {
  readonly onSwitchSite: (on: boolean) => void;
  readonly onPauseEverywhere: (paused: boolean) => void;
  /** Called in the reader's click, as the browser demands for asking. */
  readonly onAskPermission: () => void;
  readonly onRetry: () => void;
}

type Unready = Exclude<PageStatus, 'ready'>;

function stepFor(status: Unready, steps: NextSteps): (() => void) | null {
  if (status === 'paused-here') return () => steps.onSwitchSite(true);
  if (status === 'paused-everywhere') return () => steps.onPauseEverywhere(false);
  if (status === 'no-permission') return steps.onAskPermission;
  if (status === 'failed') return steps.onRetry;
  return null;
}

interface StateNoteProps extends NextSteps {
  readonly status: Unready;
  readonly site: string | null;
  readonly language: AppLanguage;
}

/** Why there is nothing to list, in a sentence, and what to do about it. */
export function StateNote({ status, site, language, ...steps }: StateNoteProps) {
  const step = stepFor(status, steps);
  const values = { site: site ?? '' };
  return (
    <div class="state" data-status={status}>
      <p class="state-title" role="status">
        {language.say(`state-${status}`, values)}
      </p>
      <p class="state-next">{language.say(`next-${status}`, values)}</p>
      {step && (
        <button type="button" class="button main" onClick={step}>
          {language.say(`do-${status as 'failed'}`, values)}
        </button>
      )}
    </div>
  );
}
