import { useMemo } from 'preact/hooks';
import type { Annotation } from '../../core/factbase/annotation';
import { foldSlots, isLong } from '../collation/fold-slots';
import { groupWordings, type Wording } from '../collation/group-wordings';
import { layOutPage, layOutWording } from '../collation/lay-out-rows';
import { lineUpVersions } from '../collation/line-up-versions';
import { PageRow, WordingRow } from '../collation/wording-row';
import type { CardLanguage } from '../messages/languages';
import { Note } from '../parts/note';
import { nameOutlets } from '../parts/outlets';
import { shortAddress } from '../parts/read-address';
import { SpeakerHead } from '../parts/speaker-head';
import { MaterialLines } from './material-lines';

/** Wordings that are shown; nobody can scroll in this card. */
const mostShown = 2;

interface PrivateProps {
  readonly annotation: Annotation;
  readonly language: CardLanguage;
}

function sayRead({ versions }: Annotation, language: CardLanguage): string {
  const sources = versions.map(({ source }) => source);
  const names = [...new Set(sources.map(({ outlet }) => outlet))];
  const outlets = nameOutlets(names, language);
  const published = sources.length === 1 ? sources[0]?.published : null;
  if (!published) return language.say('you-read', { outlets });
  return language.say('you-read-on', { outlets, day: language.day(published) });
}

/** “You read this in The Example Courier on 14 Mar 2025”. */
function ReadLine({ annotation, language }: PrivateProps) {
  const words = sayRead(annotation, language);
  if (annotation.verdict !== 'likely') return <p class="verdict">{words}</p>;
  return (
    <p class="verdict">
      {language.say('possibly')}
      <span class="verdict-more">{words}</span>
    </p>
  );
}

/** Where the first article with a wording stands, as text: nothing in this card can be pressed. */
function Source({ wording, language }: { wording: Wording; language: CardLanguage }) {
  const { published = null, url = null } = wording.versions[0]?.source ?? {};
  return (
    <div class="notes">
      {wording.same && <Note>{language.say('word-for-word')}</Note>}
      {published && <Note>{language.day(published)}</Note>}
      {url && <Note kind="address">{shortAddress(url)}</Note>}
    </div>
  );
}

function Wordings({ annotation, language }: PrivateProps) {
  const { text, versions } = annotation;
  const slots = useMemo(() => {
    const linedUp = lineUpVersions(text, versions);
    return isLong(linedUp) ? foldSlots(linedUp) : linedUp;
  }, [text, versions]);
  const wordings = groupWordings(versions, slots);
  const left = wordings.length - mostShown;
  return (
    <div class="collation">
      <ul class="rows" aria-label={language.say('versions-label')}>
        {wordings.some(({ same }) => !same) && (
          <PageRow cells={layOutPage(slots, annotation)} language={language} />
        )}
        {wordings.slice(0, mostShown).map((wording, i) => (
          <WordingRow
            key={i}
            outlets={wording.versions.map(({ source }) => source.outlet)}
            cells={wording.same ? null : layOutWording(slots, wording)}
            language={language}
          >
            <Source wording={wording} language={language} />
          </WordingRow>
        ))}
      </ul>
      {left > 0 && <p class="hint">{language.say('more-in-panel', { count: left })}</p>}
    </div>
  );
}

/** What the reader's own reading tells of a quotation, without anything to press. */
export function PrivateContent(props: PrivateProps) {
  const { annotation, language } = props;
  return (
    <>
      <div class="head">
        <SpeakerHead speaker={annotation.speaker} />
      </div>
      <div class="body">
        <div class="told">
          <ReadLine {...props} />
          <MaterialLines {...props} />
        </div>
        <Wordings {...props} />
      </div>
      <p class="foot hint">{language.say('in-panel')}</p>
    </>
  );
}
