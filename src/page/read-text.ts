import type { Run } from './paragraph';

/** White space and characters that show nothing: soft hyphens, zero-width spaces and joins, bidi marks. */
const unseen =
  '\\u00ad\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/** White space of more than one plain space, or anything unseen. */
const odd = new RegExp(`[^\\S ]|\\s\\s|[${unseen}]`);
const gap = new RegExp(`[\\s${unseen}]+`, 'g');
const seenSpace = /[^\S\ufeff]/;

/** Gathers the text of one paragraph, node by node, with the way back to the nodes. */
export interface TextBuilder {
  /** Adds what a text node shows. */
  add(node: Text): void;
  /** Adds white space that no text node holds, such as a line break. */
  space(): void;
  /** What was gathered, white space at both ends left out; empties the builder. */
  take(): { readonly text: string; readonly runs: readonly Run[] };
}

/** A builder that collapses white space as a browser does when it lays out text. */
export function createTextBuilder(): TextBuilder {
  let text = '';
  let runs: Run[] = [];

  /** White space waits until it is known that something follows it. */
  let waiting = false;
  let spaceRun: { node: Text; from: number } | null = null;

  const append = (node: Text, from: number, to: number, data: string) => {
    if (from >= to) return;
    if (waiting && text !== '') {
      if (spaceRun)
        runs.push({ node: spaceRun.node, at: text.length, from: spaceRun.from, length: 1 });
      text += ' ';
    }
    waiting = false;
    spaceRun = null;
    const last = runs.at(-1);
    if (last && last.node === node && last.from + last.length === from) {
      runs[runs.length - 1] = { ...last, length: last.length + to - from };
    } else runs.push({ node, at: text.length, from, length: to - from });
    text += data.slice(from, to);
  };
  const wait = (node: Text | null, from: number) => {
    if (waiting) return;
    waiting = true;
    spaceRun = node && { node, from };
  };

  return {
    add(node) {
      const { data } = node;
      const starts = data.startsWith(' ');
      const ends = data.length > 1 && data.endsWith(' ');
      if (!odd.test(data)) {
        if (starts) wait(node, 0);
        append(node, starts ? 1 : 0, data.length - (ends ? 1 : 0), data);
        if (ends) wait(node, data.length - 1);
        return;
      }
      let at = 0;
      for (const { 0: found, index } of data.matchAll(gap)) {
        append(node, at, index, data);
        const space = found.search(seenSpace);
        if (space >= 0) wait(node, index + space);
        at = index + found.length;
      }
      append(node, at, data.length, data);
    },
    space: () => wait(null, 0),
    take() {
      const taken = { text, runs };
      text = '';
      runs = [];
      waiting = false;
      spaceRun = null;
      return taken;
    },
  };
}
