import type { Complement, CueForce, CueVerb, Gender, SourcePhrase } from './language';

/** Splits a space-separated list. */
export function list(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A set of the words in a space-separated list. */
export function words(text: string): ReadonlySet<string> {
  return new Set(list(text));
}

/** A map from each word of three lists to the gender it shows. */
export function gendered(
  none: string,
  male: string,
  female: string,
  neuter = '',
): ReadonlyMap<string, Gender> {
  const entries: [string, Gender][] = [];
  for (const word of list(none)) entries.push([word, null]);
  for (const word of list(male)) entries.push([word, 'male']);
  for (const word of list(female)) entries.push([word, 'female']);
  for (const word of list(neuter)) entries.push([word, 'neuter']);
  return new Map(entries);
}

/** A reporting verb; see `CueVerb`. `takes` is a space-separated list of complements. */
export function cueVerb(
  forms: {
    readonly finite: string;
    readonly participles?: string;
    readonly perfect?: string;
    readonly tail?: string;
    readonly bare?: string;
  },
  takes: string,
  force: CueForce = 'assert',
  addressee = false,
): CueVerb {
  return {
    finite: list(forms.finite),
    participles: list(forms.participles ?? ''),
    perfect: list(forms.perfect ?? ''),
    tail: list(forms.tail ?? ''),
    ...(forms.bare === undefined ? {} : { bare: forms.bare }),
    takes: new Set(list(takes) as readonly Complement[]),
    force,
    addressee,
  };
}

/** A phrase that opens a source; see `SourcePhrase`. */
export function sourcePhrase(text: string, closing = '', oblique = true): SourcePhrase {
  return { words: list(text), oblique, closing: list(closing) };
}
