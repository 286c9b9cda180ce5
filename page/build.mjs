/**
 * Builds the page: checks the types, runs the tests of what can be tested without a browser, and puts the files together.
 *
 *   node build.mjs OUT      into the folder OUT
 *
 * Called by the Maven build of the module `server`. Does nothing where nothing changed since. Where there is no npm, or its packages cannot
 * be fetched, it says so and leaves the page out.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, cpSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = dirname(fileURLToPath(import.meta.url));
const TARGET = ['chrome123', 'firefox128', 'safari17.5'];
/** What may be shipped with GPL-3.0-or-later. */
const LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', '(MIT OR Apache-2.0)'];
const STAMP = 'built-from.txt';
const INSTALLED = join(HOME, 'node_modules', '.installed-from');

const out = process.argv[2];
if (out === undefined) {
  fail('node build.mjs OUT: OUT is the folder to build into');
}
const folder = resolve(out);
const sources = digestOf(['package.json', 'package-lock.json', 'tsconfig.json', 'build.mjs', 'src', 'static', 'test']);
if (existsSync(join(folder, STAMP)) && readFileSync(join(folder, STAMP), 'utf8') === sources) {
  process.exit(0);
}
if (!install()) {
  process.exit(0);
}
run('types', join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit');
await test();
await bundle();
writeFileSync(join(folder, 'third-party.txt'), thirdParty());
writeFileSync(join(folder, STAMP), sources);

/** Fetches the packages of the lock file, and nothing else; their scripts are not run. */
function install() {
  const wanted = digestOf(['package-lock.json']);
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === wanted) {
    return true;
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1', '--loglevel=error'], {
    cwd: HOME,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    const why = done.error === undefined ? (done.stderr.split('\n').find((line) => line.trim() !== '') ?? '') : 'there is no npm';
    console.warn(`relata: the page is left out, its packages cannot be fetched: ${why}`);
    return false;
  }
  writeFileSync(INSTALLED, wanted);
  return true;
}

async function test() {
  const esbuild = await import('esbuild');
  const target = join(HOME, 'node_modules', '.tests');
  rmSync(target, { recursive: true, force: true });
  await esbuild.build({
    entryPoints: filesIn(join(HOME, 'test')).filter((file) => file.endsWith('.test.ts')),
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: target,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  const files = filesIn(target);
  const done = spawnSync(process.execPath, ['--test', '--test-reporter=dot', ...files], { cwd: HOME, encoding: 'utf8' });
  if (done.status !== 0) {
    process.stdout.write(done.stdout);
    fail('the tests of the page fail');
  }
}

async function bundle() {
  const esbuild = await import('esbuild');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await esbuild.build({
    absWorkingDir: HOME,
    entryPoints: [
      { in: 'src/main.tsx', out: 'main' },
      { in: 'src/style/main.css', out: 'main' },
      { in: 'maplibre-gl/dist/maplibre-gl.css', out: 'map' },
    ],
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: TARGET,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['/*.woff2'],
    legalComments: 'eof',
    outdir: folder,
    logLevel: 'warning',
  });
  // A dossier is one file: its script is one, and no module.
  await esbuild.build({
    absWorkingDir: HOME,
    entryPoints: ['src/dossier.tsx'],
    bundle: true,
    format: 'iife',
    minify: true,
    target: TARGET,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    outfile: join(folder, 'dossier.js'),
    logLevel: 'warning',
  });
  cpSync(join(HOME, 'static'), folder, { recursive: true });
  const packages = join(HOME, 'node_modules');
  // The worker is a file of the page: a strict policy lets no script be made up while running.
  cpSync(join(packages, 'maplibre-gl', 'dist', 'maplibre-gl-worker.mjs'), join(folder, 'map-worker.js'));
  cpSync(join(packages, 'world-atlas', 'countries-50m.json'), join(folder, 'land.json'));
  for (const [from, to] of [
    ['source-sans-3/files/source-sans-3-latin-wght-normal', 'source-sans-3'],
    ['source-serif-4/files/source-serif-4-latin-wght-normal', 'source-serif-4'],
    ['source-serif-4/files/source-serif-4-latin-wght-italic', 'source-serif-4-italic'],
  ]) {
    cpSync(join(packages, '@fontsource-variable', `${from}.woff2`), join(folder, `${to}.woff2`));
  }
}

/** The packages that the page is made of, each with its licence; one under a licence that is not listed fails the build. */
function thirdParty() {
  const { packages } = JSON.parse(readFileSync(join(HOME, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  return shipped
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (!LICENCES.includes(license)) {
        fail(`the package ${name} of the page is under ${license ?? 'no licence'}, which is not among ${LICENCES.join(', ')}`);
      }
      const file = readdirSync(join(HOME, path)).find((each) => /^licen[cs]e/i.test(each));
      const text = file === undefined ? 'Its package holds no text of the licence.' : readFileSync(join(HOME, path, file), 'utf8').trim();
      return `${name} ${version}: ${license}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

function run(what, script, ...args) {
  const done = spawnSync(process.execPath, [join(HOME, script), ...args], { cwd: HOME, encoding: 'utf8' });
  if (done.status !== 0) {
    process.stdout.write(done.stdout + done.stderr);
    fail(`the ${what} of the page are not right`);
  }
}

function digestOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(HOME, path);
    for (const file of existsSync(full) && statSync(full).isDirectory() ? filesIn(full) : [full]) {
      hash.update(file.slice(HOME.length).replaceAll('\\', '/')).update(existsSync(file) ? readFileSync(file) : '');
    }
  }
  return hash.digest('hex');
}

function filesIn(where) {
  return readdirSync(where, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function fail(why) {
  console.error(`relata: ${why}`);
  process.exit(1);
}
