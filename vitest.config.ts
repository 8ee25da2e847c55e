import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { configDefaults, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config'
import { lawFactor } from './test/support/law-runs.ts'

const source = fileURLToPath(new URL('src/', import.meta.url))

const served = ['test/**/*.served.test.ts', 'test/examples/**/*.test.ts']
const spawning = ['test/**/*.process.test.ts']
const laws = ['test/**/*.law.test.ts']
const browsers = ['test/**/*.browser.test.ts']
const setupFiles = ['test/support/configure-laws.ts']

/** A file's name decides its project; what is not named otherwise is a unit test. */
const config: ViteUserConfig = {
  resolve: {
    // The examples import the package by its name, as users do, and are tested without a build.
    alias: [
      { find: /^payerbox$/, replacement: `${source}index.ts` },
      { find: /^payerbox\/admin$/, replacement: `${source}admin-client/index.ts` },
      { find: /^payerbox\/kit$/, replacement: `${source}kit.ts` },
      { find: /^payerbox\/(vitest|x12)$/, replacement: `${source}$1/index.ts` },
      { find: /^payerbox\/(msw|server)$/, replacement: `${source}serve/$1.ts` },
    ],
  },
  test: {
    // The tests in test/container need a running container and have a configuration of their own.
    exclude: [...configDefaults.exclude, 'test/container/**'],
    // The web page is built when it is older than its sources.
    globalSetup: ['scripts/dashboard.ts'],
    // Far more than any test takes: a test that hangs fails, and one on a busy machine does not.
    testTimeout: 120_000,
    // Vitest itself needs little: by default it leaves one core to itself, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      // Files share a worker, and with it the modules that they import.
      project('unit', ['src/**/*.test.ts', 'test/**/*.test.ts'], [...served, ...spawning, ...laws, ...browsers], {
        isolate: false,
        setupFiles,
      }),
      project('served', served, [], { isolate: false, setupFiles }),
      project('process', spawning, []),
      project('browser', browsers, []),
      project('laws', laws, [], { isolate: false, setupFiles, testTimeout: 120_000 * Math.max(1, lawFactor) }),
    ],
  },
}

function project(
  name: string,
  include: readonly string[],
  exclude: readonly string[],
  options: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [...include],
      exclude: [...configDefaults.exclude, 'test/container/**', ...exclude],
      ...options,
    },
  }
}

export default config
