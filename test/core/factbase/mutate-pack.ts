import fc from 'fast-check';

/** One change of a pack's JSON, before it is known what the pack holds: numbers say which place. */
type Change = (pack: unknown, pick: (count: number) => number) => void;

type Holder = Record<string, unknown>;
interface Place {
  readonly holder: Holder;
  readonly key: string;
}

/** Every value in a JSON value and where it stands. */
function placesOf(value: unknown, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    const holder = value as Holder;
    places.push({ holder, key });
    placesOf(holder[key], places);
  }
  return places;
}

/** Also under names such as `__proto__`, which an assignment would take for something else. */
function put(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

const atAnyPlace =
  (change: (place: Place, pick: (count: number) => number) => void): Change =>
  (pack, pick) => {
    const places = placesOf(pack);
    const place = places[pick(places.length)];
    if (place) change(place, pick);
  };

/** Each part anew: in one that stands many times, a further change would be many changes. */
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const nested = (depth: number) => {
  let value: unknown = 0;
  for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { a: value };
  return value;
};

/** What no field takes, and what some fields take. */
const strangers: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e300, 2 ** 53, '', [], {}, [[]], [null]],
  ...['x', 'herald', '../x', '__proto__', '2025-02-30', '2025', 'direct', 'en', ' '],
  ...[
    'https://known.example',
    'http://known.example',
    'javascript:alert(1)',
    'https://a@b.example',
  ],
  ...['\u0000', '\ud800', '\u202e', '=1+1', '<script>', '“', '\n', 'я'.repeat(5000)],
  ...['x'.repeat(5001), 'x'.repeat(300_000), nested(8), nested(17), nested(300)],
  ...[Array(1001).fill('x'), Array(50_000).fill(0), Array(50_000).fill({}), Array(2000).fill([[]])],
];

const replaceBy = (value: unknown): Change =>
  atAnyPlace(({ holder, key }) => put(holder, key, copy(value)));

const remove: Change = atAnyPlace(({ holder, key }) => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
});

/** Characters: what makes the files must not take the memory that is looked for in reading them. */
const mostAdded = 5_000_000;

/** Lists grow in place; some may hold the same record any number of times. */
const repeat = (times: number): Change =>
  atAnyPlace(({ holder, key }) => {
    const value = holder[key];
    const room = Math.floor(mostAdded / (JSON.stringify(value)?.length ?? 1));
    if (!Array.isArray(holder)) put(holder, `${key}2`, value);
    else holder.splice(Number(key), 0, ...Array(Math.min(times, room)).fill(value));
  });

const copyElsewhere: Change = (pack, pick) => {
  const places = placesOf(pack);
  const [from, to] = [places[pick(places.length)], places[pick(places.length)]];
  if (from && to) put(to.holder, to.key, copy(from.holder[from.key]));
};

const rename = (name: string): Change =>
  atAnyPlace(({ holder, key }) => {
    if (Array.isArray(holder)) return;
    put(holder, name, holder[key]);
    delete holder[key];
  });

/** Only strings, so that the pack often stays sound. */
const reword =
  (words: string): Change =>
  (pack, pick) => {
    const places = placesOf(pack).filter(({ holder, key }) => typeof holder[key] === 'string');
    const place = places[pick(places.length)];
    if (place) put(place.holder, place.key, words);
  };

/** Rewording weighs most, since most others break the pack. */
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...strangers).map(replaceBy) },
  { weight: 1, arbitrary: fc.constant(remove) },
  { weight: 1, arbitrary: fc.constant(copyElsewhere) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'x').map(rename),
  },
  {
    weight: 6,
    arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map(reword),
  },
);

/** A pack's text changed in its structure, written as bytes. */
export const changedStructure = (text: string): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.array(change, { maxLength: 3 }),
      // Last, since a change of what stands there two thousand times would be two thousand changes.
      fc.option(fc.constantFrom(1, 2, 30, 2000).map(repeat), { freq: 3 }),
      fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
    )
    .map(([changes, last, picks]) => {
      const pack: unknown = JSON.parse(text);
      let at = 0;
      const pick = (count: number) => (picks[at++ % picks.length] ?? 0) % Math.max(1, count);
      for (const apply of changes) apply(pack, pick);
      last?.(pack, pick);
      return new TextEncoder().encode(JSON.stringify(pack));
    });

const inserted = ['[', '{"a":', '"', '\\', '[],', '\u0000', '\ufeff', '\u2028', '0'].flatMap(
  (piece) => [piece, piece.repeat(50_000)],
);

/** A pack's bytes with some bits turned and, now and then, a piece lost, doubled or put in. */
export const changedBytes = (text: string): fc.Arbitrary<Uint8Array> => {
  const bytes = new TextEncoder().encode(text);
  const place = fc.nat(bytes.length - 1);
  const splice = fc.oneof(
    fc.record({ at: place, lost: fc.nat(40), put: fc.constant('') }),
    fc.record({ at: place, lost: fc.constant(0), put: fc.constantFrom(...inserted) }),
    fc.tuple(place, place, fc.nat(400)).map(([at, from, length]) => ({
      at,
      lost: 0,
      put: text.slice(from, from + length),
    })),
  );
  const flips = fc.array(fc.tuple(place, fc.nat(7)), { maxLength: 5 });
  return fc.tuple(flips, fc.array(splice, { maxLength: 2 })).map(([turned, splices]) => {
    const changed = Buffer.from(bytes);
    for (const [at, bit] of turned) changed[at] = (changed[at] ?? 0) ^ (1 << bit);
    return splices.reduce<Buffer>(
      (it, { at, lost, put: piece }) =>
        Buffer.concat([it.subarray(0, at), Buffer.from(piece), it.subarray(at + lost)]),
      changed,
    );
  });
};
