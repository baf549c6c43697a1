/** One line of the table that is printed in the end. */
export interface Row {
  readonly figure: string;
  readonly asked: string;
  readonly measured: string;
  /** Undefined where nothing was asked. */
  readonly met?: boolean;
}

/** What each part of the benchmark is given. */
export interface Task {
  readonly folder: string;
  /** Folder of the built extensions. */
  readonly built: string;
  /** At most so many pages of each kind. */
  readonly pages: number;
  readonly rounds: number;
  readonly verbose: boolean;
  /** Tells what is worth a look beside the table. */
  readonly note: (text: string) => void;
  /** Puts figures of one page down, for the table of pages. */
  readonly tellPage: (page: string, figures: Readonly<Record<string, number | string>>) => void;
}

/** The value in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The value that nine in ten do not exceed. */
export const ninth = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? Number.NaN;

/** Half of the middle half's width: how far a measure strays by itself. */
export function noise(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return (at(0.75) - at(0.25)) / 2;
}

/** Figures of each page, gathered from all parts; one line a page. */
export function createPageTable() {
  const pages = new Map<string, Record<string, number | string>>();
  return {
    tellPage: (page: string, figures: Readonly<Record<string, number | string>>): void => {
      pages.set(page, { ...pages.get(page), ...figures });
    },
    print() {
      for (const [page, figures] of pages)
        console.log(
          `  ${page}: ${Object.entries(figures)
            .map(([name, value]) => `${name} ${value}`)
            .join(', ')}`,
        );
    },
  };
}

/** Prints rows under each other. */
export function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ figure }) => figure.length));
  for (const { figure, asked, measured, met } of rows) {
    const sign = met === undefined ? ' ' : met ? '✓' : '✗';
    console.log(`${sign} ${figure.padEnd(width)}  asked ${asked.padEnd(16)}  measured ${measured}`);
  }
}
