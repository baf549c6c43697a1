import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const macOs = (name: string, program: string) =>
  `/Applications/${name}.app/Contents/MacOS/${program}`;
const windows = (...path: string[]) =>
  join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', ...path);

const chromium = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  macOs('Chromium', 'Chromium'),
  macOs('Google Chrome', 'Google Chrome'),
  windows('Google', 'Chrome', 'Application', 'chrome.exe'),
];

const firefox = [
  'firefox-esr',
  'firefox',
  macOs('Firefox', 'firefox'),
  windows('Mozilla Firefox', 'firefox.exe'),
];

/** The path of the first of `names` that can be run, looked up on PATH unless absolute. */
function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = names.flatMap((name) =>
    /[/\\]/.test(name) ? [name] : folders.map((folder) => join(folder, name)),
  );
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function required(name: string, variable: string, names: readonly string[]): string {
  const found = process.env[variable] ?? findProgram(names);
  if (!found) throw new Error(`No ${name} found. Install one, or name it in ${variable}.`);
  return found;
}

/** The Chromium or Chrome to test with; `CROSSQUOTE_CHROMIUM` overrides. */
export const findChromium = () => required('Chromium', 'CROSSQUOTE_CHROMIUM', chromium);

/** The Firefox to test with; `CROSSQUOTE_FIREFOX` overrides. */
export const findFirefox = () => required('Firefox', 'CROSSQUOTE_FIREFOX', firefox);
