import type { ComponentChildren } from 'preact';

/** Moves the focus to a part's title, where what had it is gone. */
export const focusTitle = (id: string) => document.getElementById(`${id}-title`)?.focus();

/** A part of the options page that its contents lead to. */
export function Section({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="section-title" id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
