import { Setting } from '../parts/setting';
import type { MemoryView, OptionsProps, PackView } from './options';
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

const counted = ['quotes', 'versions', 'articles', 'outlets', 'speakers', 'positions'] as const;

function Pack({ pack, language }: { pack: PackView; language: OptionsProps['language'] }) {
  const { title, version, licence, homepage, built } = pack;
  const about = { version, licence, day: language.day(built) };
  const numbers = new Intl.NumberFormat(language.locale);
  return (
    <li class="pack">
      <h3 class="setting-label" dir="auto">
        {homepage ? (
          <a href={homepage} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      <p class="setting-note">{language.say('pack-about', about)}</p>
      <dl class="pack-counts">
        {counted.map((what) => (
          <div key={what}>
            <dt>{language.say(`pack-${what}`)}</dt>
            <dd>{numbers.format(pack[what])}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** What is known, and from where. */
export function PacksSection({ language, packs }: OptionsProps) {
  return (
    <Section id="packs" title={language.say('packs')}>
      <p class="setting-note">{language.say('packs-note')}</p>
      <ul>
        {packs.map((pack) => (
          <Pack key={pack.id} pack={pack} language={language} />
        ))}
      </ul>
    </Section>
  );
}

interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

function Amount({ label, value, most, onChange }: AmountProps) {
  return (
    <label class="setting">
      <span class="setting-words setting-label">{label}</span>
      <input
        class="field amount"
        type="number"
        min={1}
        max={most}
        value={value}
        onChange={({ currentTarget }) =>
          currentTarget.checkValidity() && onChange(currentTarget.valueAsNumber)
        }
      />
    </label>
  );
}

/** What may be remembered of what was read. */
export function MemorySection({
  language,
  memory,
  onChangeMemory,
}: OptionsProps & { memory: MemoryView }) {
  const change = (part: Partial<MemoryView>) => onChangeMemory({ ...memory, ...part });
  return (
    <Section id="memory" title={language.say('memory')}>
      <Setting
        label={language.say('memory-on')}
        note={language.say('memory-note')}
        on={memory.on}
        onSwitch={(on) => change({ on })}
      />
      {memory.on && (
        <>
          <Amount
            label={language.say('memory-days')}
            value={memory.days}
            most={3650}
            onChange={(days) => change({ days })}
          />
          <Amount
            label={language.say('memory-megabytes')}
            value={memory.megabytes}
            most={1000}
            onChange={(megabytes) => change({ megabytes })}
          />
        </>
      )}
    </Section>
  );
}
