/** How the page in the tab is doing. */
export type PageStatus =
  | 'starting'
  | 'paused-here'
  | 'paused-everywhere'
  | 'not-article'
  | 'nothing-known'
  | 'ready'
  | 'failed'
  /** The browser keeps extensions off this page, and no permission changes that. */
  | 'withheld'
  /** The reader can let the extension on this site. */
  | 'no-permission';
