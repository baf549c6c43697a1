import type { ComponentChildren } from 'preact';

interface AwayLinkProps {
  readonly href: string;
  readonly label?: string;
  readonly onOpen: (url: string) => void;
  readonly children: ComponentChildren;
}

/**
 * A link that leaves the page. A plain click is handed to the caller, since on a reader's page
 * the page's own scripts may swallow it; every other way of opening is the browser's.
 */
export function AwayLink({ href, label, onOpen, children }: AwayLinkProps) {
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    onOpen(href);
  };
  return (
    <a
      class="away"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      aria-label={label}
      onClick={open}
    >
      {children}
    </a>
  );
}
