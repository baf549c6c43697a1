interface Report {
  readonly outlet: string;
  readonly title: string;
  /** ISO 8601. */
  readonly published: string;
  /** The paragraph that quotes. */
  readonly quotation: string;
  /** More of the page's head. */
  readonly head?: string;
  /** More of the page's body. */
  readonly body?: string;
}

const filler = `The council met for the third time this winter, and the report that it left behind is
  shorter than the list of those who wrote it. Nobody in the room spoke of a decision, and nobody had
  expected one.`;

/** An article of an invented outlet. */
export const outletPage = ({
  outlet,
  title,
  published,
  quotation,
  head = '',
  body = '',
}: Report) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="${outlet}">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "${title}", "datePublished": "${published}"}</script>
    ${head}
  </head>
  <body>
    <article>
      <h1>${title}</h1>
      <p>${filler}</p>
      <p id="quoting">${quotation}</p>
      <p>${filler}</p>
    </article>
    ${body}
  </body>
</html>`;
