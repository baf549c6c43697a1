import { renewMemory } from './memory/answer-recall';
import { watchForgetting } from './memory/memory-changed';

/** Keeps what the background holds in step with what the reader forgets. */
export function renewWhatIsKnown(): void {
  const { signal } = new AbortController();
  watchForgetting(() => void renewMemory(), signal);
}
