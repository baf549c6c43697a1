import type { Annotation } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';
import { countOutlets } from '../parts/outlets';

function sayOutlets(annotation: Annotation, language: CardLanguage): string | null {
  const { all, worded } = countOutlets(annotation);
  if (all === 0) return null;
  if (worded === 0) return language.say('all-same', { count: all });
  if (worded === all) return language.say('all-worded', { count: all });
  return language.say('some-worded', { count: worded, all });
}

/** What the match amounts to, in one sentence; nothing where no other outlet has the quote. */
export function VerdictLine({
  annotation,
  language,
}: {
  annotation: Annotation;
  language: CardLanguage;
}) {
  const { contrary, speaker } = annotation;
  if (contrary) return <p class="verdict">{language.say('contrary', { speaker: speaker.name })}</p>;
  const sentence = sayOutlets(annotation, language);
  if (annotation.verdict !== 'same')
    return (
      <p class="verdict">
        {language.say(annotation.verdict === 'likely' ? 'possibly' : 'reports-position')}
        {sentence && <span class="verdict-more">{sentence}</span>}
      </p>
    );
  return sentence && <p class="verdict">{sentence}</p>;
}
