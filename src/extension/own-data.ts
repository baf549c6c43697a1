import { z } from 'zod';
import { checkShape } from '../core/factbase/check-shape';
import { type Refusal, refuseWhole } from '../core/factbase/problem';
import { readJson } from '../core/factbase/read-json';
import { addHidden, readHidden } from './hidden-matches';
import { changeSettings, readSettings, type Settings } from './settings';

/** A reader of years has some hundred hidden matches. */
const limits = { bytes: 4 * 1024 * 1024, depth: 8, values: 200_000, list: 20_000 } as const;

const text = z.string().max(20_000);
const site = z.string().min(1).max(300);

const Choices = z.strictObject({
  paused: z.boolean(),
  sites: z.record(site, z.enum(['on', 'off'])),
  onlyChosen: z.boolean(),
  marks: z.strictObject({
    strength: z.enum(['full', 'soft', 'underline']),
    quotations: z.boolean(),
    names: z.boolean(),
    positions: z.boolean(),
  }),
  cardDelay: z.number().min(0).max(5_000),
  fontSize: z.enum(['small', 'medium', 'large']),
  searchEngine: z
    .string()
    .max(2_000)
    .regex(/^https:\/\/\S*%s/, 'not an https: address with %s'),
  packs: z.record(z.string().max(100), z.literal('off')),
  memory: z.strictObject({
    on: z.boolean(),
    days: z.int().min(1).max(3_650),
    megabytes: z.int().min(1).max(1_000),
  }),
}) satisfies z.ZodType<Settings>;

const OwnData = z.strictObject({
  format: z.literal('crossquote-settings'),
  formatVersion: z.literal(1),
  settings: Choices,
  hidden: z
    .array(z.strictObject({ key: text, text, speaker: text, at: z.string().max(40) }))
    .max(limits.list),
});

/** The reader's settings and hidden matches as the text of a file. */
export async function exportOwnData(): Promise<string> {
  const [settings, hidden] = await Promise.all([readSettings(), readHidden()]);
  const data: z.infer<typeof OwnData> = {
    format: 'crossquote-settings',
    formatVersion: 1,
    settings,
    hidden: [...hidden],
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/**
 * Takes over settings and hidden matches from a file that `exportOwnData` wrote; matches hidden here
 * stay hidden. A file that breaks a rule changes nothing. Memory is not switched on by a file: that
 * takes the reader's own word on this device.
 */
export async function importOwnData(file: string): Promise<{ readonly ok: true } | Refusal> {
  if (file.length > limits.bytes) return refuseWhole('larger than 4 MB');
  const json = readJson(file, limits);
  if (!json.ok) return json;
  const shape = checkShape(OwnData, json.value, []);
  if (!shape.ok) return shape;
  const { settings, hidden } = shape.value;
  await changeSettings(({ memory }) => ({
    ...settings,
    memory: { ...settings.memory, on: memory.on },
  }));
  await addHidden(hidden);
  return { ok: true };
}
