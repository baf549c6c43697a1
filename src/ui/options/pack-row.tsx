import { useState } from 'preact/hooks';
import type { PackView } from '../../core/factbase/pack-view';
import type { AppLanguage } from '../messages/languages';
import { AskOnce } from '../parts/ask-once';
import { shortAddress } from '../parts/read-address';
import { Switch } from '../parts/switch';
import { ExportChoice } from './export-choice';
import { PackAbout, PackCounts, sayKey } from './pack-facts';
import type { PackSteps } from './pack-steps';
import { focusTitle } from './section';

interface PackRowProps extends PackSteps {
  readonly pack: PackView;
  readonly language: AppLanguage;
}

/** Where a pack comes from, who signed it, and how its last update went. */
function Origin({ pack, language }: PackRowProps) {
  const { bundled, source, checkedAt, signedBy, failure } = pack;
  return (
    <>
      {bundled && <p class="setting-note">{language.say('pack-bundled')}</p>}
      {source && (
        <p class="setting-note">
          {language.say('pack-source', { address: shortAddress(source) })}{' '}
          {checkedAt && language.say('pack-checked', { day: language.day(checkedAt) })}
        </p>
      )}
      {signedBy && <p class="setting-note">{sayKey(signedBy, language)}</p>}
      {failure && (
        <p class="failure" role="status">
          <strong>{language.say('pack-failure')}</strong> <bdi>{failure}</bdi>
        </p>
      )}
    </>
  );
}

function CheckNow({ pack, language, onUpdatePack }: PackRowProps) {
  const [checking, setChecking] = useState(false);
  const check = async () => {
    if (checking) return;
    setChecking(true);
    await onUpdatePack(pack.id).finally(() => setChecking(false));
  };
  return (
    <button type="button" class="action" aria-disabled={checking} onClick={check}>
      <span aria-live="polite">{language.say(checking ? 'checking' : 'check-now')}</span>
    </button>
  );
}

function Remove({ pack, language, onRemovePack }: PackRowProps) {
  const { id, title } = pack;
  return (
    <AskOnce
      label={language.say('remove')}
      name={`${language.say('remove')}: ${title}`}
      question={language.say('remove-ask', { title })}
      yes={language.say('remove')}
      no={language.say('keep')}
      onYes={() => {
        onRemovePack(id);
        focusTitle('packs');
      }}
    />
  );
}

/** An installed pack: what it is, whether it is used, and what can be done about it. */
export function PackRow(props: PackRowProps) {
  const { pack, language, onEnablePack, onExportPack } = props;
  const { id, title, enabled, bundled, source } = pack;
  return (
    <li class="pack" data-off={!enabled}>
      <div class="pack-head">
        <h3 class="setting-label">
          <bdi>{title}</bdi>
        </h3>
        <Switch
          on={enabled}
          label={language.say('use-pack', { title })}
          onSwitch={(on) => onEnablePack(id, on)}
        />
      </div>
      <PackAbout pack={pack} language={language} />
      <Origin {...props} />
      <PackCounts pack={pack} language={language} />
      <div class="pack-actions">
        <ExportChoice
          what={title}
          language={language}
          onExport={(format) => onExportPack(id, format)}
        />
        {source && <CheckNow {...props} />}
        {!bundled && <Remove {...props} />}
      </div>
    </li>
  );
}
