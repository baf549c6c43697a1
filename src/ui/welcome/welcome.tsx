import type { AppLanguage } from '../messages/languages';

export interface WelcomeProps {
  readonly language: AppLanguage;
  /** Whether what is read is remembered on this device; null where there is no such memory. */
  readonly memory: boolean | null;
  readonly onSwitchMemory: (on: boolean) => void;
  /** “Start reading”. */
  readonly onStart: () => void;
}

export function Welcome(_: WelcomeProps) {
  return null;
}
