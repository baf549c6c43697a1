import type { AppLanguage } from '../messages/languages';
import { Choice } from '../parts/choice';
import { Setting } from '../parts/setting';
import type { OptionsProps, SettingsView } from './options';
import { Section } from './section';

type Marks = SettingsView['marks'];

/** An invented report in which each kind of mark stands once. */
function MarksSample({ marks, language }: { marks: Marks; language: AppLanguage }) {
  const shown = (kind: 'quotations' | 'names' | 'positions') => (marks[kind] ? kind : '');
  return (
    <p class="sample" data-strength={marks.strength} lang={language.locale}>
      {language.pieces('sample').map(({ text, place }) => {
        const words = place && language.say(`sample-${place}` as 'sample-quotation');
        const kind =
          place === 'speaker' ? 'names' : place === 'position' ? 'positions' : 'quotations';
        return words ? (
          <span key={place} class="sample-mark" data-kind={shown(kind)} data-place={place}>
            {words}
          </span>
        ) : (
          text
        );
      })}
    </p>
  );
}

/** How marks, card and letters look. */
export function AppearanceSection({ language, settings, onChange }: OptionsProps) {
  const { marks, fontSize, cardDelay } = settings;
  const change = (part: Partial<Marks>) => onChange({ marks: { ...marks, ...part } });
  const strengths = (['full', 'soft', 'underline'] as const).map((value) => ({
    value,
    label: language.say(`strength-${value}`),
  }));
  const sizes = (['small', 'medium', 'large'] as const).map((value) => ({
    value,
    label: language.say(`size-${value}`),
  }));
  return (
    <Section id="appearance" title={language.say('appearance')}>
      <MarksSample marks={marks} language={language} />
      <Choice
        name="strength"
        label={language.say('strength')}
        value={marks.strength}
        options={strengths}
        onChoose={(strength) => change({ strength })}
      />
      <Setting
        label={language.say('mark-quotations')}
        on={marks.quotations}
        onSwitch={(quotations) => change({ quotations })}
      />
      <Setting
        label={language.say('mark-names')}
        on={marks.names}
        onSwitch={(names) => change({ names })}
      />
      <Setting
        label={language.say('mark-positions')}
        note={language.say('mark-positions-note')}
        on={marks.positions}
        onSwitch={(positions) => change({ positions })}
      />
      <CardDelay language={language} delay={cardDelay} onChange={onChange} />
      <Choice
        name="size"
        label={language.say('font-size')}
        value={fontSize}
        options={sizes}
        onChoose={(next) => onChange({ fontSize: next })}
      />
    </Section>
  );
}

/** Milliseconds; below the least, cards flicker under a passing pointer. */
const delays = { least: 100, most: 1500, step: 50 } as const;

interface CardDelayProps {
  readonly language: AppLanguage;
  readonly delay: number;
  readonly onChange: OptionsProps['onChange'];
}

function CardDelay({ language, delay, onChange }: CardDelayProps) {
  const seconds = new Intl.NumberFormat(language.locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(delay / 1000);
  return (
    <label class="setting">
      <span class="setting-words">
        <span class="setting-label">{language.say('card-delay')}</span>
        <output class="setting-note">{seconds}</output>
      </span>
      <input
        class="range"
        type="range"
        min={delays.least}
        max={delays.most}
        step={delays.step}
        value={delay}
        aria-valuetext={seconds}
        onChange={(event) => onChange({ cardDelay: event.currentTarget.valueAsNumber })}
      />
    </label>
  );
}
