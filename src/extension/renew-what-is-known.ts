import { forgetKnown } from './load-known';
import { renewMemory } from './memory/answer-recall';
import { watchForgetting } from './memory/memory-changed';
import { watchPacks } from './packs/packs-changed';
import { watchSettings } from './settings';

/** Keeps what the background holds in step with what the reader installs, switches and forgets. */
export function renewWhatIsKnown(): void {
  const { signal } = new AbortController();
  watchPacks(forgetKnown, signal);
  watchSettings(forgetKnown, signal);
  watchForgetting(() => void renewMemory(), signal);
}
