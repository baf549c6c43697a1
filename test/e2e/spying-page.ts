/**
 * A script for a page that wants to know what its reader has read elsewhere: it runs before anything of
 * ours and notes all that a page can. `begin()` lets it forget the order of events so far; `observed()` gives what it has noted since it was last asked, as
 * texts; `delays()` how late its tasks ran, in milliseconds.
 */
export const spy = `<script>
  const noted = new Set();
  const late = [];
  const note = (...words) => noted.add(words.join(' '));
  const nameOf = (node) => node?.nodeName ?? (node === window ? 'window' : String(node));

  // What is painted: every way to the registry is wrapped, and it is looked at before each frame.
  for (const name of ['set', 'delete', 'clear']) {
    const own = HighlightRegistry.prototype[name];
    HighlightRegistry.prototype[name] = function (...given) {
      note('highlights', name, given[0]);
      return own.apply(this, given);
    };
  }
  const OwnHighlight = window.Highlight;
  window.Highlight = function (...ranges) {
    note('new Highlight', ranges.length);
    return Reflect.construct(OwnHighlight, ranges);
  };
  const showHighlights = () =>
    [...CSS.highlights].map(([name, ranges]) => name + ': ' + [...ranges].join(' | ')).join('; ');

  // What changes in the document and its styles.
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      note(type, nameOf(target), attributeName, [...addedNodes].map(nameOf), [...removedNodes].map(nameOf));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true });

  // What the browser measures of it.
  for (const type of PerformanceObserver.supportedEntryTypes)
    try {
      new PerformanceObserver((list) => {
        for (const { entryType, name } of list.getEntries())
          if (!/^(longtask|long-animation-frame|event|first-input|paint|mark|measure|largest-contentful-paint|interaction-contentful-paint|visibility-state|navigation|element|back-forward)/.test(entryType))
            note('performance', entryType, name.replace(/:\\d+/, ''));
      }).observe({ type, buffered: true });
    } catch { note('no observer of', type); }
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries)
      note('size', nameOf(target), Math.round(contentRect.width), Math.round(contentRect.height));
  });
  const views = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, intersectionRatio } of entries)
      note('view', nameOf(target), isIntersecting, Math.round(intersectionRatio * 10));
  }, { threshold: [0, 0.5, 1] });

  // What the reader's hand does, in which order, and who gets it.
  let order = [];
  const ends = ['pointerover', 'pointerout', 'pointerenter', 'pointerleave', 'mouseover', 'mouseout',
    'focusin', 'focusout', 'blur', 'focus', 'keydown', 'keyup', 'selectionchange', 'scroll', 'resize',
    'beforetoggle', 'toggle', 'animationstart', 'transitionrun', 'securitypolicyviolation', 'error'];
  for (const type of ends)
    addEventListener(type, (event) => {
      const { target, relatedTarget, defaultPrevented } = event;
      order.push([type, nameOf(target), relatedTarget ? nameOf(relatedTarget) : '', defaultPrevented].join(' '));
    }, true);

  // What stands where, and what has the focus, before each frame.
  let boxes = [];
  const look = () => {
    note('highlights are', showHighlights());
    note('focus', nameOf(document.activeElement), document.hasFocus());
    note('sheets', document.styleSheets.length, document.adoptedStyleSheets.length);
    note('animations', document.getAnimations({ subtree: true }).length);
    const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
    note('page', scrollWidth, scrollHeight, clientWidth, scrollX, scrollY);
    for (const [x, y] of boxes) {
      const over = document.elementsFromPoint(x, y).map(nameOf).join('<');
      const caret = document.caretPositionFromPoint?.(x, y)?.offsetNode;
      note('at', x, y, over, nameOf(caret));
      if (CSS.highlights.highlightsFromPoint)
        note('painted at', x, y, CSS.highlights.highlightsFromPoint(x, y).length);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  // How late a task runs that asks to run at once.
  const channel = new MessageChannel();
  let asked = 0;
  const ask = () => { asked = performance.now(); channel.port2.postMessage(0); };
  channel.port1.onmessage = () => { late.push(performance.now() - asked); setTimeout(ask, 4); };
  ask();

  addEventListener('DOMContentLoaded', () => {
    const quoting = document.querySelector('#quoting');
    sizes.observe(quoting);
    sizes.observe(document.documentElement);
    views.observe(quoting);
    // The words, and where a card beside them may stand.
    for (const { x, y, height } of quoting.getClientRects())
      for (const right of [20, 200, 400])
        for (const down of [height / 4, height + 20, height + 120, -40])
          boxes.push([Math.round(x + right), Math.round(y + down)]);
  });

  window.begin = () => { order = []; };
  window.observed = () => {
    const layer = document.querySelector('crossquote-layer');
    const all = [...noted,
      'order: ' + order.join(', '),
      'markup: ' + document.documentElement.outerHTML,
      'layer: ' + (layer ? [layer.shadowRoot, layer.scrollHeight, layer.offsetHeight, layer.childNodes.length, getComputedStyle(layer).cssText.length].join() : 'none'),
      'found: ' + window.find('fishing boats', false, false, true),
      'selected: ' + (getSelection().removeAllRanges(), getSelection().toString()),
    ];
    noted.clear();
    order = [];
    return all;
  };
  window.delays = () => late.splice(0);
</script>`;
