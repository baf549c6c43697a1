import type { ComponentChildren } from 'preact';

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
      <h2 class="section-title" id={`${id}-title`}>
        {title}
      </h2>
      {children}
    </section>
  );
}
