import type { Annotation } from '../core/factbase/annotation';

/** What a page tells of itself; nothing of it leaves the device. */
export interface PageFacts {
  /** BCP 47, as the page declares it. */
  readonly language: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly title: string | null;
}

/** Page → background: this may be an article; run the script that reads it. */
export interface LoadRequest {
  readonly type: 'load';
}

/** A part of a page's text. */
export interface PageText {
  readonly page: PageFacts;
  readonly paragraphs: readonly string[];
  /** Paragraphs before this index are context: they were asked about before. */
  readonly from: number;
  /** Whether the script that paints and shows the card already runs in the page. */
  readonly readerLoaded: boolean;
}

/** Page → background: which of these words are known? */
export interface AnnotateRequest extends PageText {
  readonly type: 'annotate';
}

/**
 * Page → background: what has the reader read of these words elsewhere, and may it be remembered
 * that they stand here? Asked only while memory is on, after the paragraphs have been annotated.
 */
export interface RecallRequest extends PageText {
  readonly type: 'recall';
  readonly source: PageSource;
}

/** What is remembered of a page beside its quotations. */
export interface PageSource {
  /** The address that the page asks to be known by; null for its own. */
  readonly canonical: string | null;
  /** As the page calls it. */
  readonly outlet: string | null;
  /** Whether the page asks not to be kept, or takes a password. */
  readonly keepOut: boolean;
}

/** Page → background: how many quotations are known on this page, for the toolbar badge. */
export interface CountReport {
  readonly type: 'count';
  readonly count: number;
}

/** Page → background: hide this match for good. */
export interface HideRequest {
  readonly type: 'hide';
  readonly key: string;
  readonly text: string;
  readonly speaker: string;
}

/** Page → background: open the side panel beside this page. */
export interface OpenPanelRequest {
  readonly type: 'open-panel';
}

/** Page → background: open an article elsewhere, or a search for it; the reader clicked. */
export interface OpenRequest {
  readonly type: 'open';
  readonly url: string;
}

/** All that a page may ask of the background. */
export type PageMessage =
  | LoadRequest
  | AnnotateRequest
  | RecallRequest
  | CountReport
  | HideRequest
  | OpenPanelRequest
  | OpenRequest;

/**
 * Background → page, in answer to `annotate` and to `recall`; the second holds only what memory adds:
 * private annotations, and known ones with what else is `remembered` of them.
 */
export interface AnnotateAnswer {
  readonly annotations: readonly Annotation[];
}

/** How the page's script is doing. */
export type PageStatus =
  | 'starting'
  | 'paused-here'
  | 'paused-everywhere'
  | 'not-article'
  | 'nothing-known'
  | 'ready'
  | 'failed';

/** Popup and panel → page, and the page's answer. */
export interface PageReport {
  readonly status: PageStatus;
  /** In reading order. */
  readonly annotations: readonly Annotation[];
  /** The annotation at or above the middle of the window. */
  readonly current: string | null;
}

/** Popup, panel and keyboard commands → page. */
export type TabMessage =
  | { readonly type: 'report' }
  | { readonly type: 'locate' }
  | { readonly type: 'show'; readonly key: string }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'open-card' };

/** Name of the port that the panel opens to a page; over it comes the `current` key as it changes. */
export const followPort = 'follow';
