import type { Problem } from '../../core/factbase/problem';
import type { AppLanguage } from '../messages/languages';

/** Who writes the file mends the first places first; a reader needs none of them all. */
const mostShown = 8;

interface ProblemListProps {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly language: AppLanguage;
}

/** Why a file was refused: the places, and what is wrong with each. */
export function ProblemList({ title, problems, language }: ProblemListProps) {
  const left = problems.length - mostShown;
  return (
    <div class="problems" role="alert">
      <p class="problems-title">{title}</p>
      <ul>
        {problems.slice(0, mostShown).map(({ place, message }) => (
          <li key={`${place} ${message}`}>
            {place && (
              <>
                <code class="place" dir="ltr">
                  {place}
                </code>{' '}
              </>
            )}
            <bdi>{message}</bdi>
          </li>
        ))}
        {left > 0 && <li>{language.say('more-problems', { count: left })}</li>}
      </ul>
    </div>
  );
}
