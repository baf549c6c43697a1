import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppLanguage } from '../messages/languages';
import { PackAbout, PackCounts, sayKey } from './pack-facts';
import type { GoodOffer, PackSteps } from './pack-steps';

interface OfferProps {
  readonly offer: GoodOffer;
  readonly language: AppLanguage;
  readonly onInstall: PackSteps['onInstall'];
  readonly onInstalled: () => void;
  readonly onCancel: () => void;
}

/** Whether the signature is one that a careful reader stops at. */
const isWorrying = ({ signature }: GoodOffer) =>
  signature === 'invalid' || signature === 'key-changed';

function Signature({ offer, language }: OfferProps) {
  const { signature, pack } = offer;
  return (
    <p class={isWorrying(offer) ? 'failure' : 'setting-note'}>
      {language.say(`signature-${signature}`)} {pack.signedBy && sayKey(pack.signedBy, language)}
    </p>
  );
}

function Answers({ offer, language, onInstall, onInstalled, onCancel }: OfferProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const install = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const result = await onInstall(offer.token).catch(() => ({ ok: false, message: '' }) as const);
    setBusy(false);
    if (result.ok) onInstalled();
    else setFailure(result.message);
  };
  const anyway = offer.signature === 'key-changed' ? 'install-anyway' : 'install';
  return (
    <>
      {failure !== null && (
        <p class="failure" role="alert">
          <strong>{language.say('install-failed')}</strong> <bdi>{failure}</bdi>
        </p>
      )}
      <div class="answers">
        {offer.signature !== 'invalid' && (
          <button type="button" class="button main" aria-disabled={busy} onClick={install}>
            {language.say(busy ? 'installing' : anyway)}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {language.say('cancel')}
        </button>
      </div>
    </>
  );
}

/** What a pack is and holds, before the reader says yes; takes the focus. */
export function PackOfferBox(props: OfferProps) {
  const { offer, language, onCancel } = props;
  const { pack, replaces } = offer;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      class="offer"
      aria-labelledby="offer-title"
      tabIndex={-1}
      ref={box}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <h3 class="offer-title" id="offer-title" dir="auto">
        {language.say('offer-title', { title: pack.title })}
      </h3>
      {replaces && <p>{language.say('offer-replaces', { version: replaces.version })}</p>}
      <PackAbout pack={pack} language={language} />
      <Signature {...props} />
      <PackCounts pack={pack} language={language} />
      <Answers {...props} />
    </section>
  );
}
