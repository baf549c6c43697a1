import type { SpeakerView } from '../../core/factbase/annotation';

/** The first letters of the first and last word of a name: “YU”. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  // A small particle at the end (“of the”) says less than a capital.
  const telling = words.filter((word) => /^[\p{Lu}\p{Lo}\p{Lt}\p{N}]/u.test(word));
  const [first, ...rest] = telling.length > 0 ? telling : words;
  const last = rest.at(-1);
  return [first, last].map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

/** A hue of 0 to 359 that stays with an id, so that a speaker keeps their colour. */
export function hueOf(id: string): number {
  // The golden angle spreads neighbouring sums over the circle.
  const sum = [...id].reduce((total, char) => (total * 31 + (char.codePointAt(0) ?? 0)) >>> 0, 7);
  return Math.round((sum * 137.508) % 360);
}

/** A coloured disc with a speaker's initials; bodies have a square one. */
function Disc({ speaker }: { speaker: SpeakerView }) {
  return (
    <span
      class="disc"
      data-kind={speaker.kind}
      style={{ '--hue': hueOf(speaker.id) }}
      aria-hidden="true"
    >
      {initialsOf(speaker.name)}
    </span>
  );
}

/** Who speaks: disc, name, and role at the time. */
export function SpeakerHead({ speaker, id }: { speaker: SpeakerView; id?: string }) {
  return (
    <div class="speaker">
      <Disc speaker={speaker} />
      <div class="speaker-words">
        <h2 class="speaker-name" id={id} dir="auto">
          {speaker.name}
        </h2>
        {speaker.role && (
          <p class="speaker-role" dir="auto">
            {speaker.role}
          </p>
        )}
      </div>
    </div>
  );
}
