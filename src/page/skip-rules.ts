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
 * Names that sites give to what is not the article, as whole words of a class or id, or several
 * adjoining ones (camel case, hyphens and underscores separate words). Grown from Readability's
 * `unlikelyCandidates` and the names met on development pages. A set, as compiling an expression of
 * as many alternatives takes longer than reading a short article.
 */
const skippedNames = new Set(
  `ad banner breadcrumb byline caption comment commentform commentlist consent credit disclosure
   footer footnotelist gallery gdpr jumplink legend login masthead menu meta metadata modal mostpopular
   mostread mostviewed nav navbar navigation nocontent outbrain pager pagination paywall popular popup
   printonly pullquotecopy readmore readnext replies respond rss share sharedaddy sharetool sharing
   shoutbox sidebar signup skiplink skyscraper supplemental tag taglist teaser toolbar tools trending
   upsell widget`.split(/\s+/),
);
/** Names of the same kind that go on in many ways. */
const skippedStart =
  /^(?:advert|cookie|disqus|newsletter|promo|recirc|recommend|related|social|sponsor|subscri|taboola)/;

/** Names that only screen readers' copies carry; what a page calls merely hidden is asked of its style. */
const unseenNames = new Set(
  `a11yhidden assistivetext elementinvisible screenreader screenreaderonly screenreadertext sronly
   visuallyhidden`.split(/\s+/),
);

/** How many adjoining words may make up a name. */
const lengths = [1, 2, 3];

/**
 * Whether `is` knows a name in the element's class or id. Camel case is opened up: `shareTools` reads
 * as `share-tools`, and is tried as `share`, `sharetools` and `tools`.
 */
function isNamed(element: Element, is: (name: string) => boolean): boolean {
  const [classes, id] = [attribute(element, 'class'), attribute(element, 'id')];
  if (!classes && !id) return false;
  const names = `${classes} ${id}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  // Social buttons are none of the article's text; a post that it embeds may be.
  const asked = names.replace(/social[\w-]*embed/g, '').split(/\s+/);
  return asked.some((one) => {
    const words = one.split(/[_-]/);
    return words.some((_, at) =>
      lengths.some((length) => is(words.slice(at, at + length).join(''))),
    );
  });
}

const isSkippedName = (name: string): boolean =>
  skippedNames.has(name) || skippedNames.has(name.replace(/s$/, '')) || skippedStart.test(name);

/** Whether only a screen reader meets `element`, as far as its names tell. */
export const isForScreenReaders = (element: Element): boolean =>
  isNamed(element, (name) => unseenNames.has(name));

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
  return isNamed(element, isSkippedName);
}

/** Some servers wrap the whole page in one form. */
function wrapsPage(form: Element): boolean {
  return Element.prototype.querySelector.call(form, 'h1, article, p ~ p ~ p ~ p') !== null;
}
