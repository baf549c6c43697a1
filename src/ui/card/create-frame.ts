import type { CardLanguage } from '../messages/languages';
import { adoptStyles } from './adopt-styles';

/** What every card stands in. */
export interface Frame {
  readonly host: HTMLElement;
  /** Closed, so that neither scripts nor styles of the page reach in. */
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
}

export interface FrameOptions {
  readonly document: Document;
  readonly language: CardLanguage;
  readonly fontSize: 'small' | 'medium' | 'large';
}

/** An empty card, yet to be put somewhere. */
export function createFrame(tag: string, { document, language, fontSize }: FrameOptions): Frame {
  const host = document.createElement(tag);
  host.dataset['size'] = fontSize;
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root);
  const box = document.createElement('div');
  box.className = 'card';
  box.lang = language.locale;
  box.dir = language.direction;
  root.append(box);
  return { host, root, box };
}
