import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import type { Listening } from '../../src/serve/bind.ts'
import { listen } from '../../src/serve/listen.ts'

const run = promisify(execFile)
const root = new URL('../..', import.meta.url)
const readme = await readFile(new URL('README.md', root), 'utf8')

/** A block of shell commands, and what the README says they print. */
interface Block {
  readonly commands: string
  readonly prints?: string
}

const blocks: readonly Block[] = [
  ...readme.matchAll(/```sh\n([\s\S]*?)```(?:\s*```(?:json|text)\n([\s\S]*?)```)?/g),
].map(([, commands = '', prints]) => ({ commands, ...(prints !== undefined && { prints: prints.trim() }) }))

describe('the README', () => {
  let listening: Listening
  let printed: readonly string[]
  const [start, ...walk] = blocks

  beforeAll(async () => {
    // The run line's own flags, as an in-process server on a free port; CI runs the line itself.
    listening = await listen(createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' }))
    printed = await outputs(walk, listening.url)
  }, 60_000)
  afterAll(() => listening.close())

  it('starts with a run line that freezes the clock where the walk begins', () => {
    expect(start?.commands.trim()).toBe('npm ci && npm start -- --clock frozen@2026-04-01T18:30:00Z')
  })

  it('shows at least five commands with what they print', () => {
    expect(walk.filter((block) => block.prints !== undefined).length).toBeGreaterThanOrEqual(5)
  })

  it.each(walk.map((block, index) => ({ ...block, index, title: block.commands.trim().split('\n')[0] })))(
    'prints what it says: $title',
    ({ index, prints }) => {
      if (prints !== undefined) expect(printed[index]).toBe(prints)
    },
  )

  it.each(['session.test.ts', 'world.test.ts', 'contract.test.ts', 'admin.ts'])(
    'shows a program as it runs: %s',
    async (name) => {
      const example = await readFile(new URL(`test/examples/${name}`, root), 'utf8')
      expect(readme).toContain(`\`\`\`ts\n${example}\`\`\``)
    },
  )

  it('shows what the admin client can do', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    vi.stubEnv('PAYERBOX_URL', listening.url)
    await import('../examples/admin.ts')
    const lines = written.mock.calls.map(([line]) => line)
    written.mockRestore()
    expect(lines).toContain('EXAMPLE HEALTH PLAN denied 238.44\n')
    vi.unstubAllEnvs()
  })

  it('names every built-in scenario', () => {
    for (const { name } of createSandbox().scenarios) expect(readme).toContain(`\`${name}\``)
  })
})

/** Runs the blocks in one shell, as a reader would, and tells what each printed. */
async function outputs(walk: readonly Block[], url: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'payerbox-readme-'))
  try {
    const script = walk.map(({ commands }, index) => `{\n${commands}\n} > ${folder}/${index} 2>&1`).join('\n')
    await writeFile(join(folder, 'walk.sh'), script.replaceAll('http://127.0.0.1:4276', url))
    await run('bash', [join(folder, 'walk.sh')], { cwd: root })
    return await Promise.all(walk.map(async (_, index) => (await readFile(join(folder, String(index)), 'utf8')).trim()))
  } finally {
    await rm(folder, { recursive: true })
  }
}
