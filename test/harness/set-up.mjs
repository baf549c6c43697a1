/**
 * Makes a checkout ready to run: the dependencies that the lock file names, WXT's types, and the
 * two browsers. Plain Node without dependencies, because it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oldestNode = [20, 19];

/** @param {string} message */
function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Runs Node on `script`; its output is shown only when it fails, unless `loud`. */
function runNode(what, script, args, loud = false) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: loud ? 'inherit' : 'pipe',
  });
  if (status !== 0) stop(`${what} failed.\n${stdout ?? ''}${stderr ?? ''}`);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  stop(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

function readPackages(path) {
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/** Whether node_modules holds what the lock file names; npm notes there what it has installed. */
function hasDependencies() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Optional packages for other systems are rightly absent.
    if (!installed[path]) return optional === true;
    return installed[path].version === version;
  });
}

/** Runs npm; Windows runs npm.cmd through its shell only. */
function npm(...args) {
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  const own = process.env['npm_execpath'];
  const ended = own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...args], { ...options, shell: false })
    : spawnSync('npm', args, options);
  return ended.status === 0;
}

function installDependencies() {
  if (hasDependencies()) return;
  console.log('Installing dependencies …');
  if (npm('ci')) return;
  stop('The dependencies could not be installed; npm says above why.');
}

const inModules = (...path) => join(root, 'node_modules', ...path);

checkNode();
installDependencies();
runNode('wxt prepare', inModules('wxt', 'bin', 'wxt.mjs'), ['prepare']);
runNode(
  'Getting the browsers',
  inModules('tsx', 'dist', 'cli.mjs'),
  [join(root, 'test', 'harness', 'get-browsers.ts')],
  true,
);
