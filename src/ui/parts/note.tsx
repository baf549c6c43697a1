import type { ComponentChildren } from 'preact';

/** One of the short things said in a line of notes; a dot sets it off from the one before it. */
export function Note({ kind = '', children }: { kind?: string; children: ComponentChildren }) {
  return (
    <span class={`note ${kind}`}>
      <bdi>{children}</bdi>
    </span>
  );
}
