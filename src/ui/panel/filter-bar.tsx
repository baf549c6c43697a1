import type { Annotation } from '../../core/factbase/annotation';
import type { AppLanguage } from '../messages/languages';
import { type Filter, issuesOf, speakersOf } from './filter-annotations';

interface FilterBarProps {
  readonly language: AppLanguage;
  readonly annotations: readonly Annotation[];
  readonly filter: Filter;
  readonly grouped: boolean;
  readonly onFilter: (filter: Filter) => void;
  readonly onGroup: (grouped: boolean) => void;
}

interface PickProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onPick: (value: string | null) => void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  return (
    <select
      class="pick"
      aria-label={label}
      data-set={value !== null}
      value={value ?? ''}
      onChange={({ currentTarget }) => onPick(currentTarget.value || null)}
    >
      <option value="">{label}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Press({ on, label, onPress }: { on: boolean; label: string; onPress: () => void }) {
  return (
    <button type="button" class="pick press" aria-pressed={on} data-set={on} onClick={onPress}>
      {label}
    </button>
  );
}

/** Which quotations are listed, and how. */
export function FilterBar(props: FilterBarProps) {
  const { language, annotations, filter, grouped, onFilter, onGroup } = props;
  const issues = issuesOf(annotations).map((issue) => [issue, issue] as const);
  const speakers = speakersOf(annotations);
  return (
    <fieldset class="filters">
      <legend class="spoken">{language.say('filter')}</legend>
      {speakers.length > 1 && (
        <Pick
          label={language.say('all-speakers')}
          value={filter.speaker}
          options={speakers}
          onPick={(speaker) => onFilter({ ...filter, speaker })}
        />
      )}
      {issues.length > 1 && (
        <Pick
          label={language.say('all-issues')}
          value={filter.issue}
          options={issues}
          onPick={(issue) => onFilter({ ...filter, issue })}
        />
      )}
      {annotations.some(({ material }) => material) && (
        <Press
          on={filter.material}
          label={language.say('only-material')}
          onPress={() => onFilter({ ...filter, material: !filter.material })}
        />
      )}
      {speakers.length > 1 && (
        <Press on={grouped} label={language.say('by-speaker')} onPress={() => onGroup(!grouped)} />
      )}
    </fieldset>
  );
}
