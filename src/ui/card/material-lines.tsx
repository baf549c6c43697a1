import type { Annotation } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';
import { nameOutlets } from '../parts/outlets';
import { Say } from '../parts/say';
import { findMaterial, type MaterialDifference } from './find-material';

/** More than three sentences are read by nobody; the wordings below show the rest. */
const mostLines = 3;

const strong = (text: string) => <strong>{text}</strong>;

function phraseFor({ page, version }: MaterialDifference) {
  if (page === '') return 'there-only';
  return version === '' ? 'here-only' : 'both-say';
}

function MaterialLine({
  difference,
  language,
}: {
  difference: MaterialDifference;
  language: CardLanguage;
}) {
  const { outlets, page, version } = difference;
  const values = {
    count: outlets.length,
    outlets: nameOutlets(outlets, language),
    here: page,
    there: version,
  };
  return (
    <li>
      <Say
        language={language}
        phrase={phraseFor(difference)}
        values={values}
        rich={{ here: strong, there: strong }}
      />
    </li>
  );
}

/** What may change what was said, in sentences: “This page says 60-day; FT says 30-day.” */
export function MaterialLines({
  annotation,
  language,
}: {
  annotation: Annotation;
  language: CardLanguage;
}) {
  const found = findMaterial(annotation);
  const { creditedTo, speaker } = annotation;
  if (found.length === 0 && creditedTo === null) return null;
  const left = found.length - mostLines;
  return (
    <ul class="material-lines">
      {creditedTo !== null && (
        <li>
          <Say
            language={language}
            phrase="credited"
            values={{ here: creditedTo, there: speaker.name }}
            rich={{ here: strong, there: strong }}
          />
        </li>
      )}
      {found.slice(0, mostLines).map((difference) => (
        <MaterialLine
          key={`${difference.kind} ${difference.page} ${difference.version}`}
          difference={difference}
          language={language}
        />
      ))}
      {left > 0 && <li class="quiet">{language.say('more-differences', { count: left })}</li>}
    </ul>
  );
}
