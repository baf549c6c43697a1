import { type ExportFormat, exportFormats } from '../../core/export/pack-formats';
import type { AppLanguage } from '../messages/languages';

interface ExportChoiceProps {
  /** What is taken elsewhere, for those who hear the buttons. */
  readonly what: string;
  readonly language: AppLanguage;
  readonly onExport: (format: ExportFormat) => void;
}

/** The ways in which facts can be taken elsewhere, one button each. */
export function ExportChoice({ what, language, onExport }: ExportChoiceProps) {
  return (
    <fieldset class="export">
      <legend class="spoken">{language.say('export-what', { what })}</legend>
      <span class="export-word" aria-hidden="true">
        {language.say('export')}
      </span>
      {exportFormats.map((format) => (
        <button key={format} type="button" class="action" onClick={() => onExport(format)}>
          {language.say(`format-${format}`)}
        </button>
      ))}
    </fieldset>
  );
}
