/**
 * Which way imports point. A folder may import only from rows below its own:
 *
 *   cli  vitest (matchers and a fixture; the two know nothing of each other)
 *   index  serve  (serve judges with the kit what it passes on)
 *   kit
 *   admin (the client; it knows the contract's types and nothing else)
 *   sandbox (with its options and version)
 *   api/*        never each other; medical-network only from stedi and optum; files directly in api/ are shared
 *   journal                   what the calls of a world tell; knows scenario
 *   scenario  guard           know nothing of each other; guard knows http and x12
 *   world  http  contract     know nothing of each other
 *   x12                       knows nothing of ours
 *
 * Tests may import anything.
 */

const test = '\\.test\\.ts$'

/** Modules that match `from` import nothing of ours but what matches one of `allowed`. */
const layer = (name, from, ...allowed) => ({
  name: `layer-${name}`,
  severity: 'error',
  from: { path: from, pathNot: test },
  to: { path: '^src/', pathNot: [from, ...allowed] },
})

/** The package is imported nowhere in `src` but in the files that match `home`. */
const onlyIn = (library, home) => ({
  name: `${library.replace('/', '-')}-at-home`,
  comment: `${library} stays in ${home}`,
  severity: 'error',
  from: { path: '^src/', pathNot: [test, home] },
  to: { path: `(^|/)node_modules/(@types/)?${library}/` },
})

const x12 = '^src/x12/'
const world = '^src/world/'
const http = '^src/http/'
const contract = '^src/contract/'
const scenario = '^src/scenario/'
const guard = '^src/guard/'
const journal = '^src/journal/'
const sharedByApis = '^src/api/[^/]+\\.ts$'
const medicalNetwork = '^src/api/medical-network/'
const api = '^src/api/'
const sandbox = '^src/(sandbox|sandbox-world|options|version)\\.ts$'
const index = '^src/index\\.ts$'
const serve = '^src/serve/'
const kit = '^src/kit/'
const admin = '^src/admin/'
const vitest = '^src/vitest/'
const cli = '^src/cli/'

const below = { x12: [], middle: [x12], scenario: [world, http, contract, x12] }
const belowApi = [journal, scenario, guard, ...below.scenario, sharedByApis]

export default {
  forbidden: [
    layer('x12', x12, ...below.x12),
    layer('world', world, ...below.middle),
    layer('http', http, ...below.middle),
    layer('contract', contract, ...below.middle),
    layer('scenario', scenario, ...below.scenario),
    layer('guard', guard, http, x12),
    layer('journal', journal, scenario, ...below.scenario),
    layer('api', sharedByApis, ...belowApi),
    layer('medical-network', medicalNetwork, ...belowApi),
    layer('taiga', '^src/api/taiga/', ...belowApi),
    layer('stedi', '^src/api/stedi/', ...belowApi, medicalNetwork),
    layer('optum', '^src/api/optum/', ...belowApi, medicalNetwork),
    layer('admin', '^src/api/admin/', ...belowApi),
    layer('sandbox', sandbox, api, ...belowApi),
    layer('index', index, sandbox, serve, api, ...belowApi),
    layer('serve', serve, index, kit, sandbox, api, ...belowApi),
    layer('admin-client', admin, contract),
    layer('kit', kit, admin, sandbox, ...belowApi),
    layer('vitest', vitest, serve, kit, admin, sandbox, api, ...belowApi),
    layer('cli', cli, index, serve, kit, admin, sandbox, api, ...belowApi),
    {
      name: 'every-folder-has-a-row',
      comment: 'A new folder in src needs its row above.',
      severity: 'error',
      from: {},
      to: {
        path: '^src/',
        pathNot: [
          x12,
          world,
          http,
          contract,
          scenario,
          guard,
          journal,
          api,
          sandbox,
          index,
          serve,
          kit,
          admin,
          vitest,
          cli,
        ],
      },
    },
    // Handlers run in a browser as well, so what is for Node alone stands apart.
    onlyIn('msw', '^src/serve/(msw|contract-guard|intercept)\\.ts$'),
    onlyIn('vitest', '^src/vitest/(matchers|fixture)\\.ts$'),
    onlyIn('express', '^src/serve/'),
    onlyIn('@msw/data', '^src/world/tables\\.ts$'),
    onlyIn('@faker-js/faker', '^src/world/seed-names\\.ts$'),
    onlyIn('commander', '^src/cli/'),
    onlyIn('@noble/hashes', '^src/http/'),
    onlyIn('pino', '^src/(cli|serve)/'),
    {
      name: 'runs-in-a-browser',
      comment: 'What the index and the MSW handlers reach also runs in a service worker, where there is no node:*.',
      severity: 'error',
      from: {
        path: [
          '^src/[^/]+\\.ts$',
          '^src/(api|journal|scenario|guard|world|http|contract|x12)/',
          '^src/serve/(msw|contract-guard)\\.ts$',
        ],
        pathNot: test,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'kit-reads-files-in-one-place',
      comment: 'Everything else of the kit is pure, so that a test runner in a browser can judge answers, too.',
      severity: 'error',
      from: { path: kit, pathNot: [test, '^src/kit/read-cases\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'reaches-no-node',
      comment: 'The same, at any distance.',
      severity: 'error',
      from: { path: ['^src/index\\.ts$', '^src/serve/(msw|contract-guard)\\.ts$', '^src/vitest/matchers\\.ts$'] },
      // Node's own modules are the ones that stand in no folder.
      to: { pathNot: '(^src|(^|/)node_modules)/|^\\.', reachable: true },
    },
    {
      name: 'no-circles',
      comment: 'Types may refer to each other; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: [test, '\\.d\\.ts$', '/generated/'] },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-packages',
      comment: 'Vitest is also a peer: whoever imports the matchers brings it along.',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
    {
      name: 'src-knows-no-test',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: ['^(test|scripts)/', test] },
    },
  ],
  options: {
    exclude: { path: '^dist/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
