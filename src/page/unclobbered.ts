/**
 * Reads of the DOM that a page cannot forge. A script world of our own keeps the page's scripts
 * away from these objects, but not its markup: inside a `<form>`, `<input name="parentNode">` hides
 * the form's own `parentNode`, and `<img name="body">` hides `document.body`, in every world. So the
 * properties that we read from elements and documents are taken from the prototypes.
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-document-nameditem
 */
function reader<Holder extends object, Key extends keyof Holder & string>(
  prototype: Holder,
  key: Key,
): (of: Holder) => Holder[Key] {
  const { get } = Object.getOwnPropertyDescriptor(prototype, key) as PropertyDescriptor;
  return Function.prototype.call.bind(get as () => Holder[Key]);
}

export const nodeType = /* @__PURE__ */ reader(Node.prototype, 'nodeType');
export const childNodes = /* @__PURE__ */ reader(Node.prototype, 'childNodes');
export const parentElement = /* @__PURE__ */ reader(Node.prototype, 'parentElement');
export const textContent = /* @__PURE__ */ reader(Node.prototype, 'textContent');
export const isConnected = /* @__PURE__ */ reader(Node.prototype, 'isConnected');
export const localName = /* @__PURE__ */ reader(Element.prototype, 'localName');
export const shadowRoot = /* @__PURE__ */ reader(Element.prototype, 'shadowRoot');
export const isContentEditable = /* @__PURE__ */ reader(HTMLElement.prototype, 'isContentEditable');
export const body = /* @__PURE__ */ reader(Document.prototype, 'body');
export const title = /* @__PURE__ */ reader(Document.prototype, 'title');
export const hidden = /* @__PURE__ */ reader(Document.prototype, 'hidden');
export const url = /* @__PURE__ */ reader(Document.prototype, 'URL');
export const documentElement = /* @__PURE__ */ reader(Document.prototype, 'documentElement');

/** The attribute's value, or null without it. */
export const attribute = (of: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(of, name);

/** The host of the shadow root that `node` stands in; null where it stands in none. */
function hostOf(node: Node): Element | null {
  const root = Node.prototype.getRootNode.call(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element around `node`, also where that is a shadow root's host. */
export const parentAcross = (node: Node): Element | null => parentElement(node) ?? hostOf(node);

/** Whether `within` holds `node`, or is it; shadow trees count as within their hosts. */
export function contains(within: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = hostOf(at))
    if (Node.prototype.contains.call(within, at)) return true;
  return false;
}

/** The elements under `root` that match, in document order. */
export const queryAll = (
  root: Document | DocumentFragment | Element,
  selector: string,
): NodeListOf<Element> =>
  // Named elements hide what a form inherits, not its prototype.
  (Object.getPrototypeOf(root) as ParentNode).querySelectorAll.call(root, selector);

/** The text nodes under `root`, in document order. */
export const walkText = (root: Node): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);

/** Listens on the document itself, whatever its named elements are called. */
export const listen = (
  to: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void => EventTarget.prototype.addEventListener.call(to, type, listener, options);

/** Takes back a capturing listener. */
export const unlisten = (to: EventTarget, type: string, listener: (event: Event) => void): void =>
  EventTarget.prototype.removeEventListener.call(to, type, listener, true);
