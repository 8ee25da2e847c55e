/**
 * Which way imports point. A folder may import only from rows below its own:
 *
 *   kit (re-exports only)  cli
 *   dashboard                         the web page; imports only admin-client, contract, text and src/world/stage.ts; imported by nothing
 *   test  check  diff  record  exec   one folder per CLI verb   vitest
 *   proxy                             uses serve's listener and log
 *   serve
 *   index  sandbox  pipeline  call-in-world  finish-call  answer-stored  open-persistence  bundle-worlds  world-handle  options  version
 *   bundle                            replays calls; sandbox also loads check
 *   admin-client                      imports only the contract's types
 *   api/*                             never each other; clearinghouse only from stedi and optum; store only from admin; files directly in api/ are shared
 *   judge  report  journal            report also imports version.ts
 *   scenario  guard  store            guard imports http and x12; store imports world
 *   world  http
 *   contract                          generated from contracts/: routes, validators, evidence
 *   x12                               imports only text
 *   text                              helpers for words, lists and JSON pointers
 *
 * Tests may import anything.
 */

const test = '\\.test\\.ts$'

/** Modules that match `from` may import each other and modules that match one of `allowed`. */
const layer = (name, from, ...allowed) => ({
  name: `layer-${name}`,
  severity: 'error',
  from: { path: from, pathNot: test },
  to: { path: '^src/', pathNot: [from, ...allowed] },
})

/** Only files that match `home` may import the package. */
const onlyIn = (library, home) => ({
  name: `${library.replace('/', '-')}-only-in-its-home`,
  comment: `${library} is imported only in ${home}`,
  severity: 'error',
  from: { path: '^src/', pathNot: [test, home] },
  to: { path: `(^|/)node_modules/(@types/)?${library}/` },
})

const folder = (name) => `^src/${name}/`

const text = folder('text')
const x12 = folder('x12')
const world = folder('world')
const http = folder('http')
const contract = folder('contract')
const scenario = folder('scenario')
const guard = folder('guard')
const store = folder('store')
const journal = folder('journal')
const judge = folder('judge')
const report = folder('report')
const sharedByApis = '^src/api/[^/]+\\.ts$'
const clearinghouse = folder('api/clearinghouse')
const api = folder('api')
const adminClient = folder('admin-client')
const version = '^src/version\\.ts$'
const bundle = folder('bundle')
const sandbox =
  '^src/(sandbox|pipeline|call-in-world|finish-call|answer-stored|open-persistence|bundle-worlds|world-handle|options)\\.ts$'
const index = '^src/index\\.ts$'
const kit = '^src/kit\\.ts$'
const serve = folder('serve')
const proxy = folder('proxy')
const verbs = ['test', 'check', 'diff', 'record', 'exec'].map(folder)
const vitest = folder('vitest')
const cli = folder('cli')
const dashboard = folder('dashboard')

const belowContract = [x12, text]
const belowWorld = [contract, ...belowContract]
const belowScenario = [world, http, ...belowWorld]
const belowJournal = [scenario, guard, ...belowScenario]
const belowApi = [judge, report, journal, ...belowJournal]
const belowSandbox = [bundle, store, version, api, adminClient, ...belowApi]
const belowServe = [index, sandbox, ...belowSandbox]
const belowVerbs = [serve, proxy, ...belowServe]

export default {
  forbidden: [
    layer('text', text),
    layer('x12', x12, text),
    layer('world', world, ...belowWorld),
    layer('http', http, ...belowWorld),
    layer('contract', contract, ...belowContract),
    layer('scenario', scenario, ...belowScenario),
    layer('guard', guard, http, ...belowWorld),
    layer('store', store, world, ...belowWorld),
    layer('journal', journal, ...belowJournal),
    layer('judge', judge, ...belowJournal),
    layer('report', report, version, ...belowJournal),
    layer('api', sharedByApis, ...belowApi),
    layer('clearinghouse', clearinghouse, sharedByApis, ...belowApi),
    layer('taiga', folder('api/taiga'), sharedByApis, ...belowApi),
    layer('stedi', folder('api/stedi'), sharedByApis, clearinghouse, ...belowApi),
    layer('optum', folder('api/optum'), sharedByApis, clearinghouse, ...belowApi),
    layer('admin', folder('api/admin'), sharedByApis, store, ...belowApi),
    layer('admin-client', adminClient, contract),
    layer('bundle', bundle, store, ...belowApi),
    // A sandbox loads the code that explores a scenario when it is asked to check one.
    layer('sandbox', sandbox, folder('check'), ...belowSandbox),
    layer('index', index, sandbox, ...belowSandbox),
    layer('serve', serve, ...belowServe),
    layer('proxy', proxy, serve, ...belowServe),
    ...verbs.map((verb) => layer(verb, verb, ...belowVerbs)),
    layer('vitest', vitest, ...belowVerbs),
    layer('kit', kit, ...verbs, ...belowVerbs),
    layer('cli', cli, ...verbs, ...belowVerbs),
    layer('dashboard', dashboard, adminClient, contract, text, '^src/world/stage\\.ts$'),
    {
      name: 'every-folder-has-a-row',
      comment: 'A new folder in src needs a row above.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [cli, dashboard, vitest, kit, ...verbs, ...belowVerbs] },
    },
    // Handlers also run in a browser, so code for Node is kept apart.
    onlyIn('msw', '^src/serve/(msw|contract-guard|intercept)\\.ts$'),
    onlyIn('vitest', '^src/vitest/(matchers|fixture)\\.ts$'),
    onlyIn('express', '^src/serve/'),
    onlyIn('prom-client', '^src/serve/metrics\\.ts$'),
    onlyIn('@msw/data', '^src/world/claim-index\\.ts$'),
    onlyIn('@faker-js/faker', '^src/world/fake-people\\.ts$'),
    onlyIn('commander', '^src/cli/'),
    onlyIn('@noble/hashes', '^src/http/'),
    onlyIn('pino', '^src/(cli|serve)/'),
    {
      name: 'runs-in-a-browser',
      comment: 'Code that the index and the MSW handlers reach also runs in a service worker, without node:*.',
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
      name: 'case-files-are-read-in-one-place',
      comment: 'Otherwise judge, report and test are pure, so that a test runner in a browser can use them.',
      severity: 'error',
      from: { path: [judge, report, ...verbs], pathNot: [test, '^src/test/read-cases\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'reaches-no-node',
      comment: 'The same for indirect imports.',
      severity: 'error',
      from: { path: ['^src/index\\.ts$', '^src/serve/(msw|contract-guard)\\.ts$', '^src/vitest/matchers\\.ts$'] },
      // Node's own modules are the ones that stand in no folder.
      to: { pathNot: '(^src|(^|/)node_modules)/|^\\.', reachable: true },
    },
    {
      name: 'no-circles',
      comment: 'Type-only imports may be circular; code may not.',
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
      comment: 'Vitest is also a peer dependency: users of the matchers have it. The web page is bundled.',
      severity: 'error',
      from: { path: '^src/', pathNot: [test, dashboard] },
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
