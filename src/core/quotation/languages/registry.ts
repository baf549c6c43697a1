import { english } from './en';
import type { Language } from './language';

/** Every language whose cues are known; adding one is a line here and its module beside. */
export const languages: readonly Language[] = [english];
