import type { ComponentChild } from 'preact';
import type { Language, Values } from '../messages/language';

interface SayProps<Key extends string> {
  readonly language: Language<Key>;
  readonly phrase: Key;
  readonly values?: Values;
  /** What stands in a place instead of its text. */
  readonly rich?: Readonly<Record<string, (text: string) => ComponentChild>>;
}

/** A phrase whose places may hold more than text. */
export function Say<Key extends string>({
  language,
  phrase,
  values = {},
  rich = {},
}: SayProps<Key>) {
  return (
    <>
      {language.pieces(phrase, values).map(({ text, place }) => {
        if (place === null || place === 'count' || place === 'n') return text;
        const make = rich[place];
        return <bdi key={place}>{make ? make(text) : text}</bdi>;
      })}
    </>
  );
}
