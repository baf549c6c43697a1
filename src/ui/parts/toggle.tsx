import type { ComponentChildren } from 'preact';

interface ToggleProps {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Id of what opens. */
  readonly controls?: string;
  readonly children: ComponentChildren;
}

/** A quiet button that opens and closes what stands below it. */
export function Toggle({ open, onToggle, controls, children }: ToggleProps) {
  return (
    <button
      type="button"
      class="action toggle"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={() => onToggle(!open)}
    >
      {children}
      <span class="arrow" aria-hidden="true" />
    </button>
  );
}
