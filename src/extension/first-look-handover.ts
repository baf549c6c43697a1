// All scripts of the extension share one world of their own, which the page cannot see into.
const world = globalThis as { crossquoteFirstLook?: unknown };

/** The first script offers what it has loaded. */
export function offerFirstLook<FirstLook>(firstLook: FirstLook): void {
  world.crossquoteFirstLook = firstLook;
}

/** What the first script has loaded; it runs before any other. */
export function offeredFirstLook<FirstLook>(): FirstLook {
  return world.crossquoteFirstLook as FirstLook;
}
