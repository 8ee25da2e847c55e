import { describe, expect, it } from 'vitest'
import { run } from '../support/cli-program.ts'

/** Every command, from the commands that the help lists. */
async function allCommands(): Promise<readonly (readonly string[])[]> {
  const names = await namesIn([])
  const groups = await Promise.all(
    names.map(async (name) => [[name], ...(await namesIn([name])).map((sub) => [name, sub])]),
  )
  return [[], ...groups.flat().filter(([name]) => name !== 'serve')]
}

async function namesIn(command: readonly string[]): Promise<readonly string[]> {
  const { out } = await run([...command, '--help'])
  const list = out.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? ''
  return Array.from(list.matchAll(/^ {2}([a-z][a-z0-9]*)(?: {2}| [<[])/gm), ([, name = '']) => name)
}

describe('the help of every command', () => {
  it.each([80, 100, 120])('fits into a terminal of %i columns', async (width) => {
    const commands = await allCommands()
    expect(commands.length).toBeGreaterThan(18)
    for (const command of commands) {
      const { code, out } = await run([...command, '--help'], { COLUMNS: String(width) })
      expect(code).toBe(0)
      expect(out.split('\n').filter((line) => line.length > width)).toEqual([])
    }
  })

  it('keeps its examples on one line each at 80 columns, so that they can be pasted', async () => {
    for (const command of await allCommands()) {
      const { out } = await run([...command, '--help'], { COLUMNS: '80' })
      const examples = out.split('\nExamples:\n')[1]?.trimEnd().split('\n') ?? []
      const pasted = examples.filter((line) => !/^ {2}(payerbox|pbpaste|curl) /.test(line))
      expect(command.length === 0 || pasted.every((line) => /^ {4}payerbox /.test(line)), pasted.join()).toBe(true)
    }
  })
})

describe('the output of commands', () => {
  it.each([
    ['scenario check', ['scenario', 'check']],
    ['contract test', ['contract', 'test', '--api', 'taiga']],
    ['contract diff', ['contract', 'diff', 'stedi', 'stedi-2026-08']],
    ['exec', ['exec', '--', 'true']],
    ['codes', ['codes', 'entity']],
    ['scenario play', ['scenario', 'play', 'denied-then-paid', '--speed', 'max']],
    ['x12 explain', ['x12', 'explain', 'test/examples/answer.x12']],
  ])('%s fits into 80 columns, and breaks no word', async (_, args) => {
    const { out } = await run(args, { COLUMNS: '80' })
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(out.length).toBeGreaterThan(20)
  })

  it('takes 80 columns where the width is unknown', async () => {
    const { out } = await run(['codes', 'entity'], { COLUMNS: '' })
    expect(out).toBe((await run(['codes', 'entity'], { COLUMNS: '80' })).out)
  })
})
