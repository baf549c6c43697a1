/** “240 kB”, “1.4 MB”; in the units of file managers, a thousand bytes to the kilobyte. */
export function saySize(bytes: number, locale: string): string {
  const large = bytes >= 1e6;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1e6 : 1e3));
}

/** The language that a tag names, in the words of `locale`; the tag itself where it names none. */
export function sayLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A pack's tag has the shape of one, which is not yet to be one.
    return tag;
  }
}
