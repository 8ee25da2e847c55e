/**
 * Builds `dist/` from `src/`, for `npm run build` and `npm pack`, with the web page. Each source file has its declaration file; the code is
 * bundled into chunks, since Node takes almost a millisecond for each module. What is imported dynamically, such as the validators of a
 * contract, is a chunk that is loaded when it is needed.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { chunksOf } from './chunks.ts'
import { buildDashboard } from './dashboard.ts'

const root = new URL('../', import.meta.url)
const at = (path: string): string => fileURLToPath(new URL(path, root))
const source = (module: string): string => at(`src/${module}.ts`)

/** Entry points; each keeps its path. */
const entries = [
  ...['index', 'admin-client/index', 'kit', 'serve/msw', 'serve/server', 'x12/index'],
  ...['vitest/index', 'vitest/matchers', 'cli/payerbox'],
]

/** What a process loads first: the program, and its command line unless it is a plain `serve`. The sandbox is loaded when it is needed. */
const starts = [
  ...['index', 'admin-client/index', 'serve/msw', 'serve/server', 'x12/index'],
  ...['cli/program', 'cli/command-line'],
]
/** These import the validators of all contracts at once. */
const eagerStarts = ['kit', 'vitest/matchers']

const named = (modules: readonly string[]): ReadonlyMap<string, string> =>
  new Map(modules.map((module) => [module.replace(/\/index$|^.*\/(?!index$)/, ''), source(module)]))

rmSync(at('dist'), { recursive: true, force: true })

const tsc = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'))
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: at('.'), stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

let chunks: ReadonlyMap<string, string> | undefined

await build({
  input: Object.fromEntries(entries.map((entry) => [entry, source(entry)])),
  platform: 'neutral',
  // Packages and Node's own modules are not bundled.
  external: /^[^./]/,
  // Chunks other than entry points may export what other chunks use.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: at('dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: {
      groups: [
        {
          debugName: 'chunks',
          name(path, graph) {
            chunks ??= chunksOf(named(starts), named(eagerStarts), (id) => graph.getModuleInfo(id))
            return chunks.get(path)
          },
          includeDependenciesRecursively: false,
        },
      ],
    },
    // With one other character, V8 keeps the whole file at two bytes a character.
    charset: 'ascii',
    minify: false,
    // Descriptions are in the declaration files. In the code they would take 2 MB of memory: V8 keeps the source.
    comments: { legal: true, annotation: true, jsdoc: false },
  },
})
await buildDashboard()
chmodSync(at('dist/cli/payerbox.js'), 0o755)
