import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser';

const browsers = [
  { name: 'Chromium or Chrome', debian: 'chromium', find: findChromium },
  { name: 'Firefox', debian: 'firefox-esr', find: findFirefox },
];

function isFound({ find }: (typeof browsers)[number]): boolean {
  try {
    return find() !== '';
  } catch {
    // What find() says is told below, for all browsers that are missing.
    return false;
  }
}

const missing = () => browsers.filter((browser) => !isFound(browser));

/** Debian as root: the one place where installing a program asks nobody and is undone by apt. */
function canInstall(): boolean {
  const release = '/etc/os-release';
  if (process.getuid?.() !== 0 || !existsSync(release)) return false;
  return /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed.\n${stdout}${stderr}`);
  return status === 0;
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  // A bare machine has no font, and a browser without one draws no text.
  const wanted = [...packages, 'fonts-dejavu-core'];
  aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...wanted);
}

const advice = `Install what is missing (Debian, Ubuntu: chromium, firefox-esr or firefox; macOS, Windows:
https://www.google.com/chrome and https://www.mozilla.org/firefox), or name the program in
CROSSQUOTE_CHROMIUM or CROSSQUOTE_FIREFOX.`;

if (missing().length > 0 && canInstall()) install(missing().map(({ debian }) => debian));
if (missing().length > 0) {
  const names = missing().map(({ name }) => name);
  console.error(`Not found: ${names.join(', ')}.\n${advice}`);
  // One of the two is enough to see the product; the checks fail for the other by name.
  process.exitCode = names.length === browsers.length ? 1 : 0;
}
