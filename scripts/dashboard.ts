/**
 * Builds the page of `src/dashboard/` into `dist/dashboard/`, with a gzip and a Brotli copy of each large file. Builds only when
 * the page is missing or older than its sources: `npm start` and `npm test` call it each time.
 */
import {
  chmodSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = join(root, 'dist/dashboard')

/** Whatever the page is made from. */
const sources = [
  'src/{dashboard,admin-client,contract,text,world}/**/*',
  'contracts/*.yaml',
  'scripts/dashboard.ts',
  'package-lock.json',
]

/** Whether a source is newer than the page. */
function isStale(): boolean {
  const page = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })
  if (page === undefined) return true
  return globSync(sources, { cwd: root }).some((file) => statSync(join(root, file)).mtimeMs > page.mtimeMs)
}

/** Builds the page. Nothing sees half of it: it is built beside its place and moved there. */
export async function buildDashboard(): Promise<void> {
  const { build } = await import('vite')
  mkdirSync(join(root, 'dist'), { recursive: true })
  const outDir = mkdtempSync(join(root, 'dist/.dashboard-'))
  try {
    await build({
      root: join(root, 'src/dashboard'),
      // The page works under any path: `app.use('/sandbox', payerboxMiddleware(…))`.
      base: './',
      configFile: false,
      envDir: false,
      logLevel: 'warn',
      publicDir: false,
      cacheDir: join(outDir, '.cache'),
      plugins: [
        { name: 'change-redoc', transform: (code, id) => (id.endsWith(redoc) ? changeRedoc(code) : undefined) },
      ],
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: {
        outDir,
        emptyOutDir: true,
        target: 'es2023',
        // The content security policy allows no data: URL but for images.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        // Redoc is larger, and is read when a contract is opened.
        chunkSizeWarningLimit: 3000,
        rolldownOptions: {
          checks: { pluginTimings: false },
          input: ['index.html', 'contract.html'].map((file) => join(root, 'src/dashboard', file)),
          // The sandbox serves names without a further dot.
          output: { chunkFileNames: ({ name }) => `assets/${name.replaceAll('.', '-')}-[hash].js` },
        },
        license: { fileName: 'licenses.md' },
      },
    })
    rmSync(join(outDir, '.cache'), { recursive: true, force: true })
    for (const file of globSync('assets/*.{js,css,svg}', { cwd: outDir })) compress(join(outDir, file))
    // A temporary folder can be read only by its owner, and the image runs as another user.
    chmodSync(outDir, 0o755)
    rmSync(folder, { recursive: true, force: true })
    renameSync(outDir, folder)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

const redoc = 'redoc/bundles/redoc.standalone.js'

/**
 * What is changed in the bundle of Redoc: nothing in it names another host, no font is a data: URL, which the content security
 * policy refuses, and the page has one `main`.
 */
const redocChanges: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/https:\/\/cdn\.redoc(?:\.ly|ly\.com)\/[\w./-]+/g, 'data:,'],
  [/https:\/\/otel\.cloud\.redocly\.com\/[\w./-]+/g, 'data:,'],
  [/src: url\('data:application\/font-woff;base64,[\w+/=]+'\) format\('woff'\);/g, ''],
  [/\b(\w+)\.main(?=\.withConfig\(|`)/g, '$1.div'],
]

/** @throws when a change finds nothing: a new version of Redoc has to be looked at */
function changeRedoc(code: string): string {
  return redocChanges.reduce((changed, [pattern, text]) => {
    const next = changed.replaceAll(pattern, text)
    if (next === changed) throw new Error(`scripts/dashboard.ts: Redoc has no ${pattern.source}`)
    return next
  }, code)
}

/** Bytes. Smaller files fit into one packet as they are. */
const worthCompressing = 1024

function compress(file: string): void {
  const bytes = readFileSync(file)
  if (bytes.length < worthCompressing) return
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  // The highest quality takes seconds for a file of megabytes, and saves 3 %.
  const quality = bytes.length > 500_000 ? 9 : 11
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }))
}

/** For Vitest, as its global setup. */
export async function setup(): Promise<void> {
  if (isStale()) await buildDashboard()
}

if (import.meta.main) await setup()
