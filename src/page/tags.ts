const inlineTags = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small
   span strike strong sub sup time tt u var wbr`.split(/\s+/),
);
const blockTags = new Set(
  `address article blockquote center dd details div dl dt figure h1 h2 h3 h4 h5 h6 header hgroup hr
   html body li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Whether elements of this name flow in their line unless their style says otherwise. */
export const isInlineTag = (tag: string): boolean => inlineTags.has(tag);

/** Whether elements of this name part the text around them. */
export const isBlockTag = (tag: string): boolean => blockTags.has(tag);
