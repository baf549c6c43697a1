/** Units by stem: what they measure, and how many of its base unit one of them is. */
const unitTable = `
length: metr 1 meter 1 kilometr 1000 kilomet 1000 km 1000 mile 1609.3 foot 0.3048 feet 0.3048 yard 0.9144 inch 0.0254 centimetr 0.01 centimet 0.01 cm 0.01
mass: kilogram 1 kilo 1 kg 1 gram 0.001 pound 0.4536 lb 0.4536 ton 1000 tonn 1000 ounc 0.02835 stone 6.35
area: hectar 1 acr 0.4047
volume: litr 1 liter 1 gallon 3.785 pint 0.5 barrel 159
time: second 1 minut 60 hour 3600 day 86400 week 604800 month 2629746 year 31556952
`;

interface Unit {
  readonly measures: string;
  readonly size: number;
}

const units: ReadonlyMap<string, Unit> = new Map(
  unitTable
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [measures = '', list = ''] = line.split(': ');
      return [...list.matchAll(/(\S+) (\S+)/g)].map(([, name = '', size]): [string, Unit] => [
        name,
        { measures, size: Number(size) },
      ]);
    }),
);

/** A number and the stem of the word after it. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** Outlets round what they convert: 100 kilometres are 60 miles, 30 days a month. */
const roundedBy = 0.05;
/** A month counts as four weeks or as thirty days. */
const timeRoundedBy = 0.1;

/** Whether two amounts in different units are one: “62 miles” and “100 kilometres”. */
export const sameAmount = (a: Amount, b: Amount): boolean => {
  const left = units.get(a.unit);
  const right = units.get(b.unit);
  if (!left || !right || a.unit === b.unit || left.measures !== right.measures) return false;
  const ratio = (a.value * left.size) / (b.value * right.size);
  return Math.abs(ratio - 1) <= (left.measures === 'time' ? timeRoundedBy : roundedBy);
};
