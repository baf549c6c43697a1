import { outletPage } from './outlet-page';

/** What two invented outlets have an invented mayor say in one speech, each in its own words. */
export const wordings = {
  morning:
    'We will never close the old harbour to fishing boats while people here still live from the sea',
  evening:
    'We shall never shut the old harbour to fishing vessels as long as people here still live off the sea',
} as const;

interface More {
  /** More of the page's head. */
  readonly head?: string;
  /** More of the page's body. */
  readonly body?: string;
}

export const morningTitle = 'Mayor keeps the harbour open';

export const morningReport = (more: More = {}): string =>
  outletPage({
    outlet: 'The Morning Post',
    title: morningTitle,
    published: '2031-01-05',
    quotation: `“${wordings.morning},” Mayor Mara Lindqvist said on Monday.`,
    ...more,
  });

export const eveningReport = (more: More = {}): string =>
  outletPage({
    outlet: 'The Evening Star',
    title: 'Harbour stays, says mayor',
    published: '2031-01-06',
    quotation: `Speaking to the council, Mara Lindqvist said: “${wordings.evening}.”`,
    ...more,
  });
