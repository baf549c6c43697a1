import type { VersionStore } from './index/version-store';
import { familyNameOf } from './speakers';

/** The family names of all speakers in a base, to tell at once who is surely none of them. */
export class KnownNames {
  private readonly names = new Set<string>();
  private read = 0;

  constructor(private readonly store: VersionStore) {}

  /** Whether a speaker of the base may go by this name. */
  mayKnow(name: string): boolean {
    for (; this.read < this.store.speakerIds.length; this.read++)
      for (const known of this.store.namesOf(this.read)) this.names.add(familyNameOf(known));
    return this.names.has(familyNameOf(name));
  }
}
