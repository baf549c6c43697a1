import { useState } from 'preact/hooks';
import type { Annotation, PositionView } from '../../core/factbase/annotation';
import type { Away } from '../collation/source-notes';
import type { CardLanguage } from '../messages/languages';
import { EvidenceLine } from './evidence-line';
import { Note } from './note';
import { StanceSign } from './stance-sign';
import { Toggle } from './toggle';

interface PositionProps {
  readonly language: CardLanguage;
  readonly away: Away;
}

function EvidenceList({
  position,
  id,
  language,
  away,
}: PositionProps & { position: PositionView; id: string }) {
  return (
    <ul class="evidence" id={id}>
      {position.evidence.map((evidence, i) => (
        <EvidenceLine key={i} evidence={evidence} language={language} away={away} />
      ))}
    </ul>
  );
}

/** Where a speaker stands on one issue, since when, and what shows it. */
function Position({ position, language, away }: PositionProps & { position: PositionView }) {
  const [open, setOpen] = useState(false);
  const { issue, stance, summary, since, evidence } = position;
  const id = `evidence-${position.id}`;
  return (
    <li class="position">
      <p class="stance">
        <StanceSign stance={stance} />
        <span class="stance-word">{language.say(stance)}</span>{' '}
        <span class="issue" dir="auto">
          {issue}
        </span>
      </p>
      <p class="summary" dir="auto">
        {summary}
      </p>
      <div class="notes">
        {since && <Note>{language.say('since', { day: language.day(since) })}</Note>}
        {evidence.length > 0 && (
          <Note>
            <Toggle open={open} onToggle={setOpen} controls={id}>
              {language.say('shown-by', { count: evidence.length })}
            </Toggle>
          </Note>
        )}
      </div>
      {open && <EvidenceList position={position} id={id} language={language} away={away} />}
    </li>
  );
}

/** The speaker's positions, the first of them shown. */
export function Positions({
  annotation,
  language,
  away,
}: PositionProps & { annotation: Annotation }) {
  const [all, setAll] = useState(false);
  const { positions, speaker } = annotation;
  if (positions.length === 0) return null;
  const shown = all ? positions : positions.slice(0, 1);
  const left = positions.length - 1;
  return (
    <section
      class="positions"
      aria-label={language.say('positions-label', { speaker: speaker.name })}
    >
      <ul>
        {shown.map((position) => (
          <Position key={position.id} position={position} language={language} away={away} />
        ))}
      </ul>
      {left > 0 && (
        <Toggle open={all} onToggle={setAll}>
          {all ? language.say('show-less') : language.say('more-positions', { count: left })}
        </Toggle>
      )}
    </section>
  );
}
