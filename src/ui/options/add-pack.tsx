import { useRef, useState } from 'preact/hooks';
import type { AppLanguage } from '../messages/languages';
import { FileButton } from '../parts/file-button';
import { ProblemList } from '../parts/problem-list';
import { PackOfferBox } from './pack-offer';
import type { PackOffer, PackSteps } from './pack-steps';
import { readPackAddress } from './read-pack-address';

interface AddPackProps extends PackSteps {
  readonly language: AppLanguage;
}

/** How far the reader has got with a pack; `done` holds the title of the one installed. */
type Stage =
  | { readonly at: 'start' | 'reading' | 'failed' }
  | { readonly at: 'read'; readonly offer: PackOffer }
  | { readonly at: 'done'; readonly title: string };

/** A pack is read at a time: what comes of an earlier one is dropped. */
function useOffer({ onReadPack, onCancelOffer }: PackSteps) {
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const asked = useRef(0);
  const drop = () => {
    asked.current += 1;
    if (stage.at === 'read' && stage.offer.ok) onCancelOffer(stage.offer.token);
  };
  const read = async (from: File | string) => {
    drop();
    const mine = asked.current;
    setStage({ at: 'reading' });
    const offer = await onReadPack(from).catch(() => null);
    if (mine === asked.current) setStage(offer ? { at: 'read', offer } : { at: 'failed' });
    else if (offer?.ok) onCancelOffer(offer.token);
  };
  const cancel = () => {
    drop();
    setStage({ at: 'start' });
  };
  return { stage, read, cancel, finish: (title: string) => setStage({ at: 'done', title }) };
}

interface FromAddressProps {
  readonly language: AppLanguage;
  readonly onRead: (address: string) => void;
}

function FromAddress({ language, onRead }: FromAddressProps) {
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const read = (event: Event) => {
    event.preventDefault();
    const address = readPackAddress(field.current?.value.trim() ?? '');
    setRefused(address === null);
    if (address !== null) onRead(address);
  };
  return (
    <form class="add-site" onSubmit={read}>
      <input
        class="field"
        inputMode="url"
        aria-label={language.say('pack-address')}
        aria-invalid={refused}
        aria-describedby={refused ? 'address-refused' : 'address-note'}
        placeholder="https://packs.example/a.json"
        autocomplete="off"
        spellcheck={false}
        ref={field}
      />
      <button type="submit" class="button">
        {language.say('look-at-pack')}
      </button>
      {refused && (
        <p class="refused" id="address-refused" role="alert">
          {language.say('no-pack-address')}
        </p>
      )}
    </form>
  );
}

function sayStage(stage: Stage, language: AppLanguage): string {
  if (stage.at === 'reading') return language.say('reading-pack');
  if (stage.at === 'done') return language.say('installed', { title: stage.title });
  return stage.at === 'failed' ? language.say('reading-failed') : '';
}

interface OutcomeProps extends AddPackProps {
  readonly offer: PackOffer;
  readonly onInstalled: (title: string) => void;
  readonly onCancel: () => void;
}

/** What came of reading a pack: an offer, or why there is none. */
function Outcome({ offer, language, onInstall, onInstalled, onCancel }: OutcomeProps) {
  if (!offer.ok)
    return (
      <ProblemList
        title={language.say('pack-refused')}
        problems={offer.problems}
        language={language}
      />
    );
  return (
    <PackOfferBox
      key={offer.token}
      offer={offer}
      language={language}
      onInstall={onInstall}
      onInstalled={() => onInstalled(offer.pack.title)}
      onCancel={onCancel}
    />
  );
}

/** The way to a further pack: a file or an address, then what is in it, then yes or no. */
export function AddPack(props: AddPackProps) {
  const { language } = props;
  const { stage, read, cancel, finish } = useOffer(props);
  const file = useRef<HTMLDivElement>(null);
  const focusStart = () => file.current?.querySelector('input')?.focus();
  return (
    <>
      <h3 class="part-name">{language.say('add-pack')}</h3>
      <p class="setting-note" id="address-note">
        {language.say('add-pack-note')}
      </p>
      <div class="ways" ref={file}>
        <FileButton
          label={language.say('choose-file')}
          accept=".json,application/json"
          onChoose={read}
        />
        <FromAddress language={language} onRead={read} />
      </div>
      <p class="stage" role="status" data-at={stage.at}>
        {sayStage(stage, language)}
      </p>
      {stage.at === 'read' && (
        <Outcome
          {...props}
          offer={stage.offer}
          onInstalled={(title) => {
            finish(title);
            focusStart();
          }}
          onCancel={() => {
            cancel();
            focusStart();
          }}
        />
      )}
    </>
  );
}
