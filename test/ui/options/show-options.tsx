import { render } from 'preact';
import { afterEach, vi } from 'vitest';
import { appLanguage } from '../../../src/ui/messages/languages';
import { Options, type OptionsProps } from '../../../src/ui/options/options';
import { optionSamples } from '../../gallery/option-samples';

/** What the options are drawn into; empty again after each test. */
export const box = document.createElement('div');
document.body.append(box);
afterEach(() => render(null, box));

/** Draws the options of a reader who has used them all, but for `props`; gives what they may call. */
export function show(props: Partial<OptionsProps> = {}) {
  const { full } = optionSamples;
  const steps = {
    onChange: vi.fn(),
    onShowAgain: vi.fn(),
    onReadPack: vi.fn<OptionsProps['onReadPack']>(full.onReadPack),
    onInstall: vi.fn<OptionsProps['onInstall']>(full.onInstall),
    onCancelOffer: vi.fn(),
    onEnablePack: vi.fn(),
    onRemovePack: vi.fn(),
    onUpdatePack: vi.fn(async () => undefined),
    onExportPack: vi.fn(),
    onChangeMemory: vi.fn(),
    onForget: vi.fn(async () => undefined),
    onExportMemory: vi.fn(),
    onExportSettings: vi.fn(),
    onImportSettings: vi.fn<OptionsProps['onImportSettings']>(async () => ({ ok: true })),
    onEditShortcuts: vi.fn(),
  };
  render(<Options {...full} language={appLanguage('en')} {...steps} {...props} />, box);
  return steps;
}

/** The control that a reader of the screen hears as `label`. */
export function labelled<E extends HTMLElement>(label: string): E {
  const named = (each: HTMLElement) =>
    each.ariaLabel === label ||
    document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent === label ||
    each.textContent?.trim() === label ||
    each.closest('label')?.textContent?.trim() === label;
  const found = [...box.querySelectorAll<E>('button, input, select')].find(named);
  if (!found) throw new Error(`Nothing is called ${label}.`);
  return found;
}
