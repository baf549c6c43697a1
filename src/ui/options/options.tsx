import type { MemoryView } from '../../core/factbase/memory-view';
import type { PackView } from '../../core/factbase/pack-view';
import type { AppLanguage } from '../messages/languages';
import { AppearanceSection } from './appearance-section';
import { HiddenSection } from './hidden-section';
import { MemorySection } from './memory-section';
import type { MemorySteps } from './memory-steps';
import { OwnDataSection, type OwnDataSteps } from './own-data-section';
import type { PackSteps } from './pack-steps';
import { PacksSection } from './packs-section';
import { SearchSection } from './search-section';
import { SitesSection } from './sites-section';
import { AboutSection, PrivacySection, ShortcutsSection } from './told-sections';
import './options.css';

/** What the reader has chosen. */
export interface SettingsView {
  readonly paused: boolean;
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
  readonly onlyChosen: boolean;
  readonly marks: {
    readonly strength: 'full' | 'soft' | 'underline';
    readonly quotations: boolean;
    readonly names: boolean;
    readonly positions: boolean;
  };
  /** Milliseconds. */
  readonly cardDelay: number;
  readonly fontSize: 'small' | 'medium' | 'large';
  readonly searchEngine: string;
}

/** A match that the reader said is none. */
export interface HiddenView {
  readonly key: string;
  readonly text: string;
  readonly speaker: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A keyboard command as the browser has it. */
export interface ShortcutView {
  readonly command: string;
  /** What it does, in the reader's language. */
  readonly description: string;
  /** “Alt+Shift+Q”; empty where none is set. */
  readonly keys: string;
}

export interface OptionsProps extends PackSteps, MemorySteps, OwnDataSteps {
  readonly language: AppLanguage;
  readonly settings: SettingsView;
  readonly hidden: readonly HiddenView[];
  readonly packs: readonly PackView[];
  readonly shortcuts: readonly ShortcutView[];
  /** Null where there is no such memory. */
  readonly memory: MemoryView | null;
  /** The extension's version. */
  readonly version: string;
  /** Parts that changed, whole. */
  readonly onChange: (change: Partial<SettingsView>) => void;
  readonly onShowAgain: (key: string) => void;
  /** Null where the browser opens no page for it. */
  readonly onEditShortcuts: (() => void) | null;
}

const contents = [
  'sites',
  'appearance',
  'search-engine',
  'hidden',
  'packs',
  'memory',
  'own-data',
  'keyboard',
  'privacy',
  'about',
] as const;

function Contents({ language, memory }: OptionsProps) {
  return (
    <nav class="contents" aria-label={language.say('contents')}>
      <ul>
        {contents
          .filter((part) => part !== 'memory' || memory)
          .map((part) => (
            <li key={part}>
              <a class="contents-link" href={`#${part}`}>
                {language.say(part)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** The options page. */
export function Options(props: OptionsProps) {
  const { language, memory } = props;
  return (
    <div class="options">
      <header class="options-head">
        <h1 class="options-title">{language.say('options-title')}</h1>
        <Contents {...props} />
      </header>
      <main class="options-main">
        <SitesSection {...props} />
        <AppearanceSection {...props} />
        <SearchSection {...props} />
        <HiddenSection {...props} />
        <PacksSection {...props} />
        {memory && <MemorySection {...props} memory={memory} />}
        <OwnDataSection {...props} />
        <ShortcutsSection {...props} />
        <PrivacySection {...props} />
        <AboutSection {...props} />
      </main>
    </div>
  );
}
