/**
 * Builds `dist/` from `src/`, for `npm run build` and `npm pack`, with the web page. Each source file has its declaration file; the code is
 * bundled into a few chunks, since Node takes 30 ms to find and open 150 small modules. What is imported dynamically, such
 * as the validators of a contract, is a chunk that is loaded when it is needed.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { buildDashboard } from './dashboard.ts'

const root = new URL('../', import.meta.url)
const at = (path: string): string => fileURLToPath(new URL(path, root))

/** Entry points; each keeps its path. */
const entries = [
  ...['index', 'admin-client/index', 'kit', 'serve/msw', 'serve/server', 'x12/index'],
  ...['vitest/index', 'vitest/matchers', 'cli/payerbox'],
]

rmSync(at('dist'), { recursive: true, force: true })

const tsc = fileURLToPath(import.meta.resolve('typescript/lib/tsc.js'))
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: at('.'), stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

await build({
  input: Object.fromEntries(entries.map((entry) => [entry, at(`src/${entry}.ts`)])),
  platform: 'neutral',
  // Packages and Node's own modules are not bundled.
  external: /^[^./]/,
  output: {
    dir: at('dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minify: false,
    // Descriptions are in the declaration files. In the code they would take 2 MB of memory: V8 keeps the source.
    comments: { legal: true, annotation: true, jsdoc: false },
  },
})
await buildDashboard()
chmodSync(at('dist/cli/payerbox.js'), 0o755)
