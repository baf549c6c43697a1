import type { Annotation } from '../../src/core/factbase/annotation';
import { pageText, source, version } from './collate';
import { ceasefire, ellison, reworded } from './samples';

const manyWordings = [
  'nothing [more|other] than a [short reprieve|temporary breather] for northern [farmers|growers]',
  'nothing [more|other] than a [short reprieve|temporary break] for northern [farmers|growers]',
  'nothing [more|but] [than|:omission] a [short reprieve|brief pause] for northern [farmers|growers]',
  'nothing more than a [short reprieve|breathing space] for [northern farmers|the farmers of the north]',
  'nothing more than a short [reprieve|respite] for northern farmers',
  '[nothing more than|just:wording] a [short reprieve|temporary respite] for northern farmers',
  'nothing more than a short reprieve for northern farmers',
] as const;

/** Twenty outlets, seven wordings; the outlets are invented. */
export const twenty: Annotation = {
  ...reworded,
  key: 'twenty',
  speaker: ellison,
  text: pageText(manyWordings[0]),
  positions: [],
  versions: Array.from({ length: 20 }, (_, i) =>
    version(
      source(`Outlet ${String.fromCharCode(65 + i)}`, {
        published: `2025-03-${13 + (i % 9)}`,
        url: i % 3 === 0 ? `https://outlet-${i}.example/report` : null,
        agencies: i % 4 === 1 ? ['Example Agency'] : [],
        copyOf: i % 5 === 2 ? { how: 'copy', outlet: 'Outlet A' } : null,
      }),
      manyWordings[i % manyWordings.length] ?? '',
    ),
  ),
};

const longName =
  'Her Excellency Maria-Magdalena Featherstonehaugh-Wolfeschlegelsteinhausenbergerdorff';

/** Everything as long as it may be; invented throughout. */
export const longest: Annotation = {
  ...reworded,
  key: 'longest',
  speaker: {
    id: 'long',
    kind: 'person',
    name: longName,
    role: 'permanent representative to the Intergovernmental Organisation for the Harmonisation of Agricultural Statistics',
  },
  text: pageText(longWords()),
  versions: [
    version(
      source('The International Herald of Agricultural Statistics and Rural Affairs', {
        published: '2025-11-30T23:59:59Z',
        agencies: ['North Example Agency', 'South Example Agency'],
        copyOf: { how: 'rewrite', outlet: 'The Transcontinental Statistical Observer' },
      }),
      longWords(),
    ),
  ],
  positions: [
    {
      ...ceasefire,
      issue:
        'mandatory quarterly reporting of barley yields by member states with fewer than two million inhabitants',
      summary:
        'Supports reporting in principle, provided that small states may report once a year, that the forms are no longer than two pages, and that the costs are shared according to the harvest of the year before.',
      stance: 'conditional',
    },
  ],
};

function longWords(): string {
  const opening =
    'We have looked at every proposal that was put before this organisation in the last eleven years, and we have to say that none of them takes into account what it means for a small country to count its barley';
  const close =
    'and that is why we ask all members to consider, calmly and without haste, whether the reporting of yields might be arranged in such a way that those who harvest little are not made to write a great deal about it';
  return `${opening} [four times|three times:number] a year [with hardly anyone to do the counting|when there are few hands] ${close}`;
}

/** Right to left; invented speaker and outlet. */
export const rightToLeft: Annotation = {
  ...reworded,
  key: 'rtl',
  speaker: { id: 'rtl', kind: 'person', name: 'ליאורה כהן-דוגמה', role: 'דוברת המשרד לדוגמה' },
  text: 'זו לא יותר מהפוגה קצרה לשני הצדדים',
  versions: [
    version(
      source('עיתון לדוגמה', { published: '2025-03-13', url: 'https://example.example/he' }),
      'זו לא יותר [מהפוגה קצרה|מהפסקה זמנית] לשני הצדדים',
    ),
  ],
  positions: [{ ...ceasefire, issue: 'הפסקת אש', summary: 'דורשת הסדר קבוע תחילה.' }],
};
