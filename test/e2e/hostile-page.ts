/** Words that the bundled pack knows, by the speaker whom it knows. */
export const known = 'nothing other than a temporary breather for Ukrainian troops';

/** What a script would do if one ran; the page itself never does. */
export const attack = '<img src=x onerror=document.documentElement.dataset.broken=1>';

const sentence = `Yuri Ushakov told state television that the proposal was “${known}”.`;

/** Paragraphs that make it an article, and in which nothing is known. */
const filler = `
  <p>The delegations met for the third time this spring, and the statement that they left behind is
  shorter than the list of those who wrote it. Nobody at the table spoke of a breakthrough.</p>
  <p>What is left is a calendar: a visit in June, a call before it, and an exchange of papers that
  both capitals describe as useful. The observers in the corridor had heard that word before.</p>`;

/** Places in which a page may hold known words that a reader does not read as the article. */
const places: readonly string[] = [
  `<script type="text/plain">${sentence}</script>`,
  `<style>p::after { content: "${sentence.replaceAll('“', '').replaceAll('”', '')}" }</style>`,
  `<template><p>${sentence}</p></template>`,
  `<noscript><p>${sentence}</p></noscript>`,
  `<p><textarea rows="3">${sentence}</textarea></p>`,
  `<p><input value="${sentence.replaceAll('"', '')}"></p>`,
  `<div contenteditable="true"><p>${sentence}</p></div>`,
  `<p contenteditable="plaintext-only">${sentence}</p>`,
  `<p hidden>${sentence}</p>`,
  `<p style="display:none">${sentence}</p>`,
  `<p style="visibility:hidden">${sentence}</p>`,
  `<details><summary>More</summary><p>${sentence}</p></details>`,
  `<select><option>${sentence}</option></select>`,
  `<svg viewBox="0 0 10 10" width="10"><text>${sentence}</text></svg>`,
];

/** A page of few words and very many nodes. */
const crowd = (nodes: number) => `<div class="crowd">${'<i>·</i>'.repeat(nodes / 2)}</div>`;

/**
 * An article that holds known words where they must not be marked, once where they must, and
 * `nodes` nodes besides; its own words carry markup as text.
 */
export const hostilePage = (nodes: number) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Hostile ${attack.replaceAll('<', '&lt;')}</title>
    <meta property="og:type" content="article">
    <script type="application/ld+json">
      {"@type": "NewsArticle", "datePublished": "2025-05-23", "headline": "<img src=x onerror=alert(1)>"}
    </script>
    <script>
      // A page may look at, and put itself before, what an extension relies on.
      Object.defineProperty(document, 'body', { get: () => null });
      Node.prototype.contains = () => { throw new Error('no'); };
    </script>
  </head>
  <body>
    <article>
      ${filler}
      ${places.join('\n      ')}
      <p id="marked">${attack.replaceAll('<', '&lt;')} ${sentence}</p>
      <form><input name="parentNode"><input name="textContent"><input name="nodeName"></form>
      ${filler}
    </article>
    ${crowd(nodes)}
  </body>
</html>`;
