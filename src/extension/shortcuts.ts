import browser from 'webextension-polyfill';

/** A keyboard command and the keys that it has now. */
export interface Shortcut {
  readonly command: string;
  readonly description: string;
  /** “Alt+Shift+Q”; empty where none is set. */
  readonly keys: string;
}

/** The keyboard commands, as the browser has them. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = (await browser.commands.getAll()) as {
    name?: string;
    description?: string;
    shortcut?: string;
  }[];
  return all
    .filter(({ name }) => name !== undefined && !name.startsWith('_execute'))
    .map(({ name = '', description = '', shortcut = '' }) => ({
      command: name,
      description,
      keys: shortcut,
    }));
}

/** Opens the page on which the reader changes the keys. */
export async function editShortcuts(): Promise<void> {
  const firefox = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (firefox.openShortcutSettings) await firefox.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The extension's version, as its manifest has it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
