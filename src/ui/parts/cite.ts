import type { Annotation, SourceView } from '../../core/factbase/annotation';
import type { CardLanguage } from '../messages/languages';

/** The page that the quotation was copied from. */
export interface CitedPage {
  readonly title: string;
  readonly url: string;
}

function citeSource(source: SourceView, language: CardLanguage): string {
  const day = source.published ? language.day(source.published) : null;
  return [source.outlet, source.title, day, source.url].filter(Boolean).join(', ');
}

/** The page's words with speaker and page, then every other outlet's words with theirs; plain text. */
export function cite(annotation: Annotation, page: CitedPage, language: CardLanguage): string {
  const { speaker, creditedTo, text } = annotation;
  const name = [creditedTo ?? speaker.name, creditedTo ? null : speaker.role];
  const here = `“${text}” — ${[...name, page.title, page.url].filter(Boolean).join(', ')}`;
  const others = annotation.versions.map(
    (version) => `“${version.text}” — ${speaker.name}, ${citeSource(version.source, language)}`,
  );
  return [here, ...others].join('\n');
}
