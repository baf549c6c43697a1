import type { Stance } from '../../core/factbase/pack';

/**
 * A stance as a shape, without a colour that would judge it: full, half, crossed or empty.
 */
export function StanceSign({ stance }: { stance: Stance }) {
  return (
    <svg class="sign" viewBox="0 0 12 12" aria-hidden="true">
      <circle
        cx="6"
        cy="6"
        r="4.8"
        fill={stance === 'supports' ? 'currentcolor' : 'none'}
        stroke="currentcolor"
        stroke-width="1.4"
        stroke-dasharray={stance === 'unclear' ? '2 1.8' : undefined}
      />
      {stance === 'conditional' && <path d="M6 1.2a4.8 4.8 0 0 1 0 9.6z" fill="currentcolor" />}
      {stance === 'opposes' && (
        <path d="M3 9 9 3" fill="none" stroke="currentcolor" stroke-width="1.4" />
      )}
    </svg>
  );
}
