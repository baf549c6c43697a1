import type { Annotation } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';

/** Why the match was made, in sentences, and how sure it is. */
export function Reasons({
  annotation,
  id,
  language,
}: {
  annotation: Annotation;
  id: string;
  language: CardLanguage;
}) {
  const packs = [...new Set(annotation.versions.flatMap((version) => version.packs))];
  const percent = String(Math.round(annotation.score * 100));
  return (
    <ul class="reasons" id={id}>
      {annotation.why.map(({ code, words }) => (
        <li key={`${code} ${words}`}>
          {words === ''
            ? language.say(`why-${code}`)
            : language.say(`why-${code}-at`, { words: `“${words}”` })}
        </li>
      ))}
      <li class="quiet">
        {language.say('why-score', { percent })}
        {packs.length > 0 && ` ${language.say('why-pack', { packs: language.list(packs) })}`}
      </li>
    </ul>
  );
}
