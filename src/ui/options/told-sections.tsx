import type { OptionsProps } from './options';
import { Section } from './section';

/** Keyboard commands, as the browser has them. */
export function ShortcutsSection({ language, shortcuts, onEditShortcuts }: OptionsProps) {
  return (
    <Section id="keyboard" title={language.say('keyboard')}>
      <dl class="shortcuts">
        {shortcuts.map(({ command, description, keys }) => (
          <div class="setting" key={command}>
            <dt class="setting-words">{description}</dt>
            <dd>
              {keys === '' ? (
                <span class="setting-note">{language.say('no-keys')}</span>
              ) : (
                <kbd class="keys">{keys}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {onEditShortcuts ? (
        <button type="button" class="button" onClick={onEditShortcuts}>
          {language.say('edit-keys')}
        </button>
      ) : (
        <p class="setting-note">{language.say('edit-keys-yourself')}</p>
      )}
    </Section>
  );
}

const sentences = ['privacy-1', 'privacy-2', 'privacy-3', 'privacy-4', 'privacy-5'] as const;

/** What is read, and what never leaves the device: five sentences. */
export function PrivacySection({ language }: OptionsProps) {
  return (
    <Section id="privacy" title={language.say('privacy')}>
      <ol class="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{language.say(sentence)}</li>
        ))}
      </ol>
    </Section>
  );
}

/** Name, version, manner. */
export function AboutSection({ language, version }: OptionsProps) {
  return (
    <Section id="about" title={language.say('about')}>
      <p>{language.say('about-version', { version })}</p>
      <p class="setting-note">{language.say('about-manner')}</p>
    </Section>
  );
}
