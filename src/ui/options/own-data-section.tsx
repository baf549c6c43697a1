import { useState } from 'preact/hooks';
import type { Refusal } from '../../core/factbase/problem';
import { FileButton } from '../parts/file-button';
import { ProblemList } from '../parts/problem-list';
import type { OptionsProps } from './options';
import { Section } from './section';

/** What the reader can do about settings and hidden matches, as one file. */
export interface OwnDataSteps {
  readonly onExportSettings: () => void;
  readonly onImportSettings: (file: File) => Promise<{ readonly ok: true } | Refusal>;
}

type Result = { readonly ok: true } | Refusal;

/** The reader's own choices, to keep or to take along. */
export function OwnDataSection({ language, onExportSettings, onImportSettings }: OptionsProps) {
  const [result, setResult] = useState<Result | null>(null);
  const take = async (file: File) => {
    setResult(null);
    setResult(await onImportSettings(file).catch((): Refusal => ({ ok: false, problems: [] })));
  };
  return (
    <Section id="own-data" title={language.say('own-data')}>
      <p class="setting-note">{language.say('own-data-note')}</p>
      <div class="answers">
        <button type="button" class="button" onClick={onExportSettings}>
          {language.say('export-settings')}
        </button>
        <FileButton
          label={language.say('import-settings')}
          accept=".json,application/json"
          onChoose={take}
        />
      </div>
      <p class="stage" role="status">
        {result?.ok && language.say('imported')}
      </p>
      {result && !result.ok && (
        <ProblemList
          title={language.say('import-refused')}
          problems={result.problems}
          language={language}
        />
      )}
    </Section>
  );
}
