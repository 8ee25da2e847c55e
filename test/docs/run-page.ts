import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createSandbox } from '../../src/index.ts'
import { listen } from '../../src/serve/listen.ts'
import { type Block, type Page, root } from './page.ts'

const run = promisify(execFile)
/** Blocks labelled `sh` run in dash where it is installed, so that they need no other shell. */
const hasDash = spawnSync('dash', ['-c', 'true']).status === 0

const documentedUrl = 'http://127.0.0.1:4276'

/** The first block of the README starts the server; the harness does that itself. */
export const startCommand = 'npm ci && npm start -- --clock frozen@2026-04-01T18:30:00Z --seed 1'

/** The blocks of a page that are executed. */
export function commandsOf({ blocks }: Page): readonly Block[] {
  return blocks.filter(({ language, text }) => language === 'sh' && !text.startsWith('npm ci'))
}

/**
 * Runs the `sh` blocks of a page in one shell, as a reader would, against a sandbox of its own.
 *
 * @returns what each block printed, by the block
 */
export async function runPage(page: Page): Promise<ReadonlyMap<Block, string>> {
  const blocks = commandsOf(page)
  if (blocks.length === 0) return new Map()
  const listening = await listen(createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' }))
  const folder = await mkdtemp(join(tmpdir(), 'payerbox-docs-'))
  try {
    const script = blocks.map(({ text }, index) => `{\n${text}\n} > '${folder}/${index}' 2>&1`)
    await writeFile(
      join(folder, 'page.sh'),
      ['exec < /dev/null', ...script, 'true'].map((part) => local(part, listening.url)).join('\n'),
    )
    await run(hasDash ? 'dash' : 'sh', [join(folder, 'page.sh')], {
      cwd: root,
      env: { ...withoutColumns, NO_COLOR: '1', TMPDIR: folder },
    })
    const outputs = blocks.map(async (block, index): Promise<[Block, string]> => {
      const printed = await readFile(join(folder, String(index)), 'utf8')
      return [block, printed.replaceAll(listening.url, documentedUrl).replace(/^\n+/, '').trimEnd()]
    })
    return new Map(await Promise.all(outputs))
  } finally {
    await rm(folder, { recursive: true })
    await listening.close()
  }
}

/** The outputs of the documentation are those of a pipe, which has 80 columns. */
const { COLUMNS: _, ...withoutColumns } = process.env

/** What a shell finds wrong with the syntax of a script; empty when nothing is. */
export function syntaxErrors(script: string): string {
  return spawnSync(hasDash ? 'dash' : 'sh', ['-n'], { input: script, encoding: 'utf8' }).stderr
}

/** The documented address becomes that of the page's own sandbox, and `npm run payerbox` becomes what it runs. */
function local(script: string, url: string): string {
  return script
    .replaceAll(documentedUrl, url)
    .replaceAll('npm run --silent payerbox --', `'${process.execPath}' src/cli/payerbox.ts`)
}

/** Two outputs are equal when they differ only in how long something took. */
export function withoutTimes(output: string): string {
  return output.trimEnd().replaceAll(/\b\d+(\.\d+)? m?s\b/g, '# s')
}
