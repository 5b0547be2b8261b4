/**
 * `npm test`: everything, in the order in which a fault is cheapest to find. Each step's own output is shown;
 * the last line is the sum of all, `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from './find-chromium';
import { findFirefox } from './find-firefox';

interface Tally {
  passed: number;
  failed: number;
  skipped: string[];
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const total: Tally = { passed: 0, failed: 0, skipped: [] };

function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function add(name: string, ok: boolean): void {
  ok ? total.passed++ : total.failed++;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
}

/** A step that counts as one check. */
async function check(name: string, ...command: [string, ...string[]]): Promise<boolean> {
  console.log(`\n── ${name}`);
  const [program, ...args] = command;
  const ok = (await run(program, args)) === 0;
  add(name, ok);
  return ok;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: PlaywrightSuite[];
  errors: unknown[];
}
interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: { title: string; tests: { status: string }[] }[];
}

/** A runner that reports in JSON. One that dies without a report, or runs nothing, is a failure. */
async function runner<Report>(
  name: string,
  args: readonly string[],
  env: (file: string) => Record<string, string>,
  read: (report: Report) => Tally,
) {
  console.log(`\n── ${name}`);
  const file = path.join(os.tmpdir(), `clauselight-${process.pid}-${args[0]}.json`);
  const code = await run(
    'npx',
    args.map((arg) => arg.replace('REPORT', file)),
    env(file),
  );
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')) as Report);
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped.push(...tally.skipped);
    if (tally.passed + tally.failed === 0) add(`${name}: nothing ran`, false);
    else if (code !== 0 && tally.failed === 0) add(`${name}: ended with ${code}`, false);
  } catch {
    add(`${name}: no report (ended with ${code})`, false);
  }
  rmSync(file, { force: true });
}

const specs = (suite: PlaywrightSuite): PlaywrightSuite['specs'] => [...suite.specs, ...(suite.suites ?? []).flatMap(specs)];

await check('types', 'npx', 'tsc', '--noEmit');
await check('types of the pure parts', 'npx', 'tsc', '--noEmit', '-p', 'tests/tsconfig.pure.json');
await check('lint', 'npx', 'biome', 'check', '.');
const vitest = (name: string, config: string) =>
  runner<VitestReport>(
    name,
    ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', '--outputFile.json=REPORT'],
    () => ({}),
    (report) => ({
      passed: report.numPassedTests,
      failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
      skipped: report.testResults.flatMap((file) =>
        file.assertionResults
          .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
          .map(({ fullName }) => fullName),
      ),
    }),
  );
await vitest('unit and corpus tests', 'tests/vitest.config.ts');
const built = await check('build for Chrome', 'npx', 'wxt', 'build', '-b', 'chrome');
if (built) await check('built again, the same bytes', 'npx', 'tsx', 'tests/support/build-again.ts');
const builtForFirefox = await check('build for Firefox', 'npx', 'wxt', 'build', '-b', 'firefox', '--mv3');
if (built) {
  let browser = '';
  try {
    browser = findChromium();
  } catch (error) {
    add(`browser tests: ${(error as Error).message}`, false);
  }
  if (browser)
    await runner<PlaywrightReport>(
      'browser tests',
      ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
      (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM_PATH: browser }),
      (report) => ({
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected + report.errors.length,
        skipped: report.suites
          .flatMap(specs)
          .filter(({ tests }) => tests.some(({ status }) => status === 'skipped'))
          .map(({ title }) => title),
      }),
    );
}
if (builtForFirefox) {
  try {
    if (findFirefox()) await vitest('Firefox tests', 'tests/firefox/vitest.config.ts');
    else total.skipped.push('Firefox tests: no Firefox found; name one in FIREFOX_PATH');
  } catch (error) {
    add(`Firefox tests: ${(error as Error).message}`, false);
  }
}

for (const name of total.skipped) console.log(`skipped: ${name}`);
// In CI everything must run: a skipped test there is a hole.
if (process.env.CI && total.skipped.length > 0) total.failed += total.skipped.length;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
