import type { OptionsProps } from './options';
import { Section } from './section';

/** Matches that the reader said are none, each with a way back. */
export function HiddenSection({ language, hidden, onShowAgain }: OptionsProps) {
  return (
    <Section id="hidden" title={language.say('hidden')}>
      <p class="setting-note">
        {language.say(hidden.length === 0 ? 'hidden-none' : 'hidden-note')}
      </p>
      <ul class="kept">
        {hidden.map(({ key, text, speaker, at }) => (
          <li class="setting" key={key}>
            <span class="setting-words">
              <q class="kept-words" dir="auto">
                {text}
              </q>
              <span class="setting-note">
                <bdi>{speaker}</bdi>
                {', '}
                {language.day(at)}
              </span>
            </span>
            <button
              type="button"
              class="action"
              aria-label={`${language.say('show-again')}: ${text}`}
              onClick={() => onShowAgain(key)}
            >
              {language.say('show-again')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
