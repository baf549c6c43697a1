import { useState } from 'preact/hooks';
import type { Forgotten, MemoryChoice, MemoryView } from '../../core/factbase/memory-view';
import type { AppLanguage } from '../messages/languages';
import { AskOnce } from '../parts/ask-once';
import { Counts } from '../parts/counts';
import { Question } from '../parts/question';
import { saySize } from '../parts/say-measure';
import { Setting } from '../parts/setting';
import { ExportChoice } from './export-choice';
import type { MemorySteps } from './memory-steps';
import { RememberedArticles } from './remembered-articles';
import { focusTitle, Section } from './section';

interface MemoryProps extends MemorySteps {
  readonly language: AppLanguage;
  readonly memory: MemoryView;
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

function Limits({ language, memory, onChange }: MemoryProps & { onChange: ChangeMemory }) {
  return (
    <>
      <Amount
        label={language.say('memory-days')}
        value={memory.days}
        most={3650}
        onChange={(days) => onChange({ days })}
      />
      <Amount
        label={language.say('memory-megabytes')}
        value={memory.megabytes}
        most={1000}
        onChange={(megabytes) => onChange({ megabytes })}
      />
    </>
  );
}

type ChangeMemory = (part: Partial<MemoryChoice>) => void;

function Kept({ language, memory }: MemoryProps) {
  const numbers = new Intl.NumberFormat(language.locale);
  const { articles, quotations, usedBytes } = memory;
  return (
    <Counts
      counts={[
        { label: language.say('pack-articles'), value: numbers.format(articles) },
        { label: language.say('memory-quotations'), value: numbers.format(quotations) },
        { label: language.say('memory-space'), value: saySize(usedBytes, language.locale) },
      ]}
    />
  );
}

function ForgetAll({ language, onForget }: MemoryProps) {
  return (
    <AskOnce
      label={language.say('forget-all')}
      question={language.say('forget-all-ask')}
      yes={language.say('delete')}
      no={language.say('keep')}
      onYes={() => onForget('all')}
    />
  );
}

/** What is kept: how much, which articles, and the ways to be rid of it or take it along. */
function KeptArticles(props: MemoryProps) {
  const { language, memory, onExportMemory } = props;
  return (
    <>
      <Kept {...props} />
      <RememberedArticles {...props} kept={`${memory.articles} ${memory.quotations}`} />
      <div class="pack-actions">
        <ExportChoice what={language.say('memory')} language={language} onExport={onExportMemory} />
        <ForgetAll {...props} />
      </div>
    </>
  );
}

/** What may be remembered of what was read, and what is. */
export function MemorySection(props: MemoryProps) {
  const { language, memory, onChangeMemory, onForget } = props;
  const { on, days, megabytes, articles } = memory;
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState('');
  const change: ChangeMemory = (part) => onChangeMemory({ on, days, megabytes, ...part });
  const forget = async (what: Forgotten) => {
    setTold('');
    await onForget(what);
    setTold(language.say('forgotten'));
    focusTitle('memory');
  };
  const turn = (next: boolean) => {
    setAsking(!next && articles > 0);
    change({ on: next });
  };
  const answered = (act?: () => void) => () => {
    setAsking(false);
    focusTitle('memory');
    act?.();
  };
  return (
    <Section id="memory" title={language.say('memory')}>
      <Setting
        label={language.say('memory-on')}
        note={language.say('memory-note')}
        on={on}
        onSwitch={turn}
      />
      {asking && (
        <Question
          words={language.say('memory-off-ask')}
          yes={{ label: language.say('delete'), onGive: answered(() => forget('all')) }}
          no={{ label: language.say('keep'), onGive: answered() }}
        />
      )}
      {on && <Limits {...props} onChange={change} />}
      <p class="stage" role="status">
        {told}
      </p>
      {articles > 0 && <KeptArticles {...props} onForget={forget} />}
      {on && articles === 0 && <p class="setting-note">{language.say('memory-empty')}</p>}
    </Section>
  );
}
