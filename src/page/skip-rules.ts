import { attribute, isContentEditable, localName } from './unclobbered';

/** Elements whose text is never part of what is read, wherever they stand. */
const skippedTags = new Set(
  `script style noscript template textarea input select option button datalist label iframe object
   embed svg math canvas video audio picture nav aside footer form dialog menu figcaption rt rp
   fieldset progress meter map head link meta`.split(/\s+/),
);

const skippedRoles = new Set(
  `menu menubar complementary navigation alert alertdialog dialog search banner contentinfo toolbar
   tablist tooltip status log marquee form textbox button`.split(/\s+/),
);

/**
 * Names that sites give to what is not the article, as whole words of a class or id (camel case,
 * hyphens and underscores separate words). Grown from Readability's `unlikelyCandidates` and the
 * names met on development pages.
 */
const skippedNames =
  /(?:^|[\s_-])(?:ads?|advert\w*|banner|breadcrumbs?|byline|caption|captions|cookie\w*|comments?|commentlist|comment-?form|consent|credits?|disqus\w*|disclosure|footer|footnote-?list|gdpr|gallery|jumplinks?|legends?|login|masthead|menu|meta|metadata|modal|most-?(?:read|popular|viewed)|nav|navbar|navigation|newsletter\w*|nocontent|outbrain|pager|pagination|paywall|popup|popular|print-?only|promo\w*|pull-?quote-?copy|read-?(?:more|next)|recirc\w*|recommend\w*|related\w*|replies|respond|rss|share|shares|sharing|sharedaddy|share-?tools?|shoutbox|sidebar|side-?bar|signup|sign-?up|skip-?link|skyscraper|social(?![\w-]*embed)\w*|sponsor\w*|subscri\w*|supplemental|taboola\w*|tags?|tag-?list|teasers?|toolbar|tools|trending|upsell|widgets?)(?:$|[\s_-])/i;

/** Names that only screen readers' copies carry; what a page calls merely hidden is asked of its style. */
const unseenNames =
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-?text|-?only)?|assistive-?text|a11y-?hidden|element-invisible)(?:$|[\s_-])/i;

/** The class and id with camel case opened up: `shareTools` reads as `share-Tools`. */
function namesOf(element: Element): string {
  const classes = attribute(element, 'class');
  const id = attribute(element, 'id');
  if (!classes && !id) return '';
  return `${classes ?? ''} ${id ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** Whether only a screen reader meets `element`, as far as its names tell. */
export const isForScreenReaders = (element: Element): boolean => unseenNames.test(namesOf(element));

/** Whether `element` and all in it can never be an article's text: by its tag, its role, or as an editor. */
export function isNeverText(element: Element): boolean {
  const tag = localName(element);
  if (skippedTags.has(tag)) return tag !== 'form' || !wrapsPage(element);
  if (attribute(element, 'hidden') !== null) return true;
  if (element instanceof HTMLElement && isContentEditable(element)) return true;
  const role = attribute(element, 'role');
  return role !== null && skippedRoles.has(role);
}

/** Whether `element` carries a name that sites give to what is not the article. */
export function isNamedOtherwise(element: Element): boolean {
  const tag = localName(element);
  if (tag === 'html' || tag === 'body' || tag === 'article' || tag === 'main') return false;
  return skippedNames.test(namesOf(element));
}

/** Some servers wrap the whole page in one form. */
function wrapsPage(form: Element): boolean {
  return Element.prototype.querySelector.call(form, 'h1, article, p ~ p ~ p ~ p') !== null;
}
