import type { PositionView } from '../../core/factbase/annotation';
import type { Away } from '../collation/source-notes';
import type { AppLanguage } from '../messages/languages';
import { EvidenceLine } from '../parts/evidence-line';
import { StanceSign } from '../parts/stance-sign';
import { orderPositions, startOf } from './order-positions';
import './timeline.css';

interface TimelineProps {
  readonly positions: readonly PositionView[];
  readonly language: AppLanguage;
  readonly away: Away;
}

function Moment({
  position,
  language,
  away,
}: Omit<TimelineProps, 'positions'> & { position: PositionView }) {
  const { stance, summary, evidence } = position;
  const start = startOf(position);
  return (
    <li class="moment">
      <StanceSign stance={stance} />
      <p class="moment-day">
        {start ? <time dateTime={start}>{language.day(start)}</time> : language.say('undated')}
      </p>
      <p class="moment-stance">
        <strong class="stance-word">{language.say(`held-${stance}`)}</strong>
        {' · '}
        <bdi>{summary}</bdi>
      </p>
      <ul class="shown-list">
        {evidence.map((each, i) => (
          <EvidenceLine key={i} evidence={each} language={language} away={away} />
        ))}
      </ul>
    </li>
  );
}

/** A speaker's positions in the order of time, with the words that show each. */
export function Timeline({ positions, language, away }: TimelineProps) {
  return (
    <>
      {orderPositions(positions).map(({ issue, positions: held }) => (
        <section class="timeline" key={issue}>
          <h4 class="timeline-issue" dir="auto">
            {issue}
          </h4>
          <ol class="moments">
            {held.map((position) => (
              <Moment key={position.id} position={position} language={language} away={away} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
