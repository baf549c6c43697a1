declare module 'wink-porter2-stemmer' {
  /** Porter's second English stemmer; expects one word, returns it stemmed and in lower case. */
  export default function stem(word: string): string;
}
