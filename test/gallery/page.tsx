import { press } from './press';
import { showState } from './show-state';
import { states } from './states';

/** The gallery looks into the card's root; a page cannot. */
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function () {
  return attach.call(this, { mode: 'open' });
};

Object.assign(window, { press });

const name = new URLSearchParams(location.search).get('state');
const state = states.find((each) => each.name === name);
if (!state) throw new Error(`No state is called ${name}.`);
showState(state, new AbortController().signal);
requestAnimationFrame(() => {
  document.documentElement.dataset['ready'] = 'true';
});
