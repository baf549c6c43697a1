import { parseArgs } from 'node:util';
import { type ExportFormat, exportFormats } from '../core/export/pack-formats';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'build';
      readonly out: string;
      readonly meta: string | null;
      readonly files: readonly string[];
    }
  | { readonly name: 'extract'; readonly json: boolean; readonly files: readonly string[] }
  | {
      readonly name: 'match';
      readonly packs: readonly string[];
      readonly json: boolean;
      readonly file: string;
    }
  | { readonly name: 'compare'; readonly json: boolean; readonly file: string }
  | { readonly name: 'check'; readonly json: boolean; readonly file: string }
  | {
      readonly name: 'export';
      readonly format: ExportFormat;
      readonly out: string | null;
      readonly file: string;
    }
  | { readonly name: 'keygen'; readonly out: string }
  | { readonly name: 'sign'; readonly key: string; readonly file: string };

export const usage = `Usage: npm run --silent crossquote -- COMMAND …

  build --out PACK.json [--meta META.json] ARTICLE…   make a pack of articles
  extract [--json] ARTICLE…                           list the quotations in articles
  match --pack PACK.json [--json] [FILE]              find what a pack knows in paragraphs
  compare [--json] [FILE]                             tell whether two wordings are one quote
  check [--json] PACK.json                            tell what is in a pack, or what is wrong
  export --format FORMAT [--out FILE] PACK.json       write a pack as json, csv or schema-org
  keygen KEY.pem                                      make a key to sign packs with
  sign --key KEY.pem PACK.json                        sign a pack, in PACK.json.sig

ARTICLE is an .html, .txt, .md or .jsonl file; “-” or no file is standard input (JSON lines).
match reads lines {"id","paragraphs":[…]};
compare reads lines {"id","a":{"text","speaker"?},"b":{"text","speaker"?}}.
Exit 0: done. 1: the input is bad. 2: wrong usage.
`;

interface Given {
  readonly values: {
    readonly json?: boolean;
    readonly out?: string[];
    readonly meta?: string[];
    readonly pack?: string[];
    readonly format?: string[];
    readonly key?: string[];
    readonly help?: boolean;
  };
  readonly files: readonly string[];
}

/** A usage error, as a sentence. */
type Refusal = string;

/** The option's one value; null where it is not given. */
function single(
  name: 'out' | 'meta' | 'format' | 'key',
  { values }: Given,
): { readonly value: string | null } | { readonly refusal: Refusal } {
  const given = values[name] ?? [];
  if (given.length > 1) return { refusal: `--${name} is given ${given.length} times` };
  return { value: given[0] ?? null };
}

function parseBuild(given: Given): Command | Refusal {
  const out = single('out', given);
  const meta = single('meta', given);
  if ('refusal' in out) return out.refusal;
  if ('refusal' in meta) return meta.refusal;
  if (!out.value) return 'build needs --out PACK.json';
  return { name: 'build', out: out.value, meta: meta.value, files: given.files };
}

function parseMatch({ values, files }: Given): Command | Refusal {
  const packs = values.pack ?? [];
  if (packs.length === 0) return 'match needs --pack PACK.json';
  if (files.length > 1) return 'match reads one file';
  return { name: 'match', packs, json: values.json ?? false, file: files[0] ?? '-' };
}

function parseCompare({ values, files }: Given): Command | Refusal {
  if (files.length > 1) return 'compare reads one file';
  return { name: 'compare', json: values.json ?? false, file: files[0] ?? '-' };
}

function parseCheck({ values, files }: Given): Command | Refusal {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return 'check needs one PACK.json';
  return { name: 'check', json: values.json ?? false, file };
}

function parseExport(given: Given): Command | Refusal {
  const format = single('format', given);
  const out = single('out', given);
  if ('refusal' in format) return format.refusal;
  if ('refusal' in out) return out.refusal;
  const known = exportFormats.find((one) => one === format.value);
  if (known === undefined) return `export needs --format ${exportFormats.join(', ')}`;
  const [file, ...more] = given.files;
  if (file === undefined || more.length > 0) return 'export needs one PACK.json';
  return { name: 'export', format: known, out: out.value, file };
}

function parseKeygen({ files: [out, ...more] }: Given): Command | Refusal {
  if (out === undefined || more.length > 0) return 'keygen needs one KEY.pem to write';
  return { name: 'keygen', out };
}

function parseSign(given: Given): Command | Refusal {
  const key = single('key', given);
  if ('refusal' in key) return key.refusal;
  if (!key.value) return 'sign needs --key KEY.pem';
  const [file, ...more] = given.files;
  if (file === undefined || more.length > 0) return 'sign needs one PACK.json';
  return { name: 'sign', key: key.value, file };
}

const parsers: Record<
  string,
  { readonly options: readonly string[]; parse(given: Given): Command | Refusal }
> = {
  build: { options: ['out', 'meta'], parse: parseBuild },
  extract: {
    options: ['json'],
    parse: ({ values, files }) => ({ name: 'extract', json: values.json ?? false, files }),
  },
  match: { options: ['pack', 'json'], parse: parseMatch },
  compare: { options: ['json'], parse: parseCompare },
  check: { options: ['json'], parse: parseCheck },
  export: { options: ['format', 'out'], parse: parseExport },
  keygen: { options: [], parse: parseKeygen },
  sign: { options: ['key'], parse: parseSign },
};

function readArguments(args: readonly string[]): Given | Refusal {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        out: { type: 'string', multiple: true },
        meta: { type: 'string', multiple: true },
        pack: { type: 'string', multiple: true },
        format: { type: 'string', multiple: true },
        key: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return { values, files: positionals };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

/** The command that the arguments ask for, or what is wrong with them. */
export function parseCommand(args: readonly string[]): Command | Refusal {
  const given = readArguments(args);
  if (typeof given === 'string') return given;
  const [name, ...files] = given.files;
  if (given.values.help || name === 'help') return { name: 'help' };
  if (name === undefined) return 'no command';
  const parser = Object.hasOwn(parsers, name) ? parsers[name] : undefined;
  if (parser === undefined) return `no command “${name}”`;
  const foreign = Object.keys(given.values).find((option) => !parser.options.includes(option));
  if (foreign !== undefined) return `${name} has no --${foreign}`;
  return parser.parse({ values: given.values, files });
}
