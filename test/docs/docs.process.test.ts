import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { createSandbox, formatProblem } from '../../src/index.ts'
import { parseFragment, parsePayers, parseScenario } from '../../src/scenario/format/parse.ts'
import { builtInFragments } from '../../src/scenario/play/built-in.ts'
import { listen } from '../../src/serve/listen.ts'
import { run } from '../support/cli-program.ts'
import { anchorsIn, type Block, linksIn, type Page, readPage, readPages, root, withTexts } from './page.ts'
import { commandsOf, runPage, startCommand, syntaxErrors, withoutTimes } from './run-page.ts'

/** With UPDATE_DOCS=1 the pages are rewritten with the outputs and files of today instead of being compared with them. */
const isUpdating = process.env.UPDATE_DOCS === '1'
const pages = await readPages()

describe.each(pages)('$name', (page) => {
  const commands = commandsOf(page)
  const outputs = new Map<Block, string>()

  beforeAll(async () => {
    for (const [block, printed] of await runPage(page)) outputs.set(block, printed)
    if (isUpdating) await update(page, outputs)
  })

  it.each(commands.map((block) => ({ block, title: block.text.trim().split('\n')[0] })))(
    'prints what it shows: $title',
    ({ block }) => {
      expect(outputs.has(block)).toBe(true)
      if (isUpdating || block.output === undefined) return
      expect(withoutTimes(outputs.get(block) as string)).toBe(withoutTimes(block.output.text))
    },
  )

  it.each(page.blocks.filter(({ file }) => file !== ''))('shows a file as it is: $file', async ({ file, text }) => {
    if (!isUpdating) expect(text).toBe(await readFile(new URL(file, root), 'utf8'))
  })

  it.each(page.blocks.filter(({ text }) => /^(#.*\n)?(scenario|fragment):/.test(text)))(
    'has a scenario that runs: $text',
    ({ text }) => {
      const [, kind, name] = /^(scenario|fragment): (\S+)/m.exec(text) as RegExpExecArray
      const parsed =
        kind === 'fragment'
          ? parseFragment(text, `${name}.yaml`)
          : parseScenario(text, `${name}.yaml`, builtInFragments())
      expect('problems' in parsed ? parsed.problems.map(formatProblem) : []).toEqual([])
    },
  )

  it.each(page.blocks.filter(({ text }) => /^(#.*\n)?payers:/.test(text)))('has payers: $text', ({ text }) => {
    const parsed = parsePayers(text, 'payers.yaml')
    expect('problems' in parsed ? parsed.problems.map(formatProblem) : []).toEqual([])
  })

  it.each(page.blocks.filter(({ language }) => language === 'yaml'))('has valid YAML: $text', ({ text }) => {
    expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([])
  })

  it('has shell blocks in the syntax of dash', () => {
    const blocks = page.blocks.filter(({ language }) => language === 'sh')
    expect(blocks.flatMap(({ text }) => syntaxErrors(text) || [])).toEqual([])
  })

  it('names only commands and options of payerbox that exist', async () => {
    const found = page.blocks
      .filter(({ language }) => ['sh', 'console', 'yaml'].includes(language))
      .flatMap(({ text }) => commandsOfPayerbox(text))
    const unknown = await Promise.all(found.map(unknownOptions))
    expect(unknown.flat()).toEqual([])
  })

  it('has no broken link', async () => {
    expect(await brokenLinks(page)).toEqual([])
  })
})

describe('the README', () => {
  const readme = pages[0] as Page

  it('fits into 200 lines', () => {
    expect(readme.markdown.split('\n').length).toBeLessThanOrEqual(201)
  })

  it('starts a sandbox with a clock frozen at the time of its examples', () => {
    expect(readme.blocks[0]?.text.trim()).toBe(startCommand)
  })

  it('shows at least five commands with their output', () => {
    expect(commandsOf(readme).filter(({ output }) => output !== undefined).length).toBeGreaterThanOrEqual(5)
  })
})

describe('the documentation', () => {
  it('lists every built-in scenario', async () => {
    const { markdown } = await readPage('docs/built-in-scenarios.md')
    for (const { name } of createSandbox().scenarios) expect(markdown).toContain(`\`${name}\``)
  })

  it('has an index of all pages', async () => {
    const links = linksIn(await readPage('docs/README.md'))
    const others = pages.map(({ name }) => name.replace('docs/', '')).filter((name) => name !== 'README.md')
    expect(others.filter((name) => !links.includes(name))).toEqual([])
  })

  it.each([
    ['admin', 'EXAMPLE HEALTH PLAN denied 238.44'],
    ['assert-contract', '404 keeps the contract'],
    ['x12', 'TRACE0001: F2/585, paid 0'],
  ])('shows a program that runs: %s', async (name, line) => {
    const listening = await listen(createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' }))
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    vi.stubEnv('PAYERBOX_URL', listening.url)
    await import(`../examples/${name}.ts`)
    const lines = written.mock.calls.map(([text]) => text)
    written.mockRestore()
    vi.unstubAllEnvs()
    await listening.close()
    expect(lines).toContain(`${line}\n`)
  })
})

/** The commands of payerbox in a text, as words; without the command that `--` begins. */
function commandsOfPayerbox(text: string): readonly (readonly string[])[] {
  const lines = text
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => !line.includes('docker '))
  const commands = lines.flatMap((line) =>
    Array.from(line.matchAll(/(?:^|[\s|;&(])payerbox ([^|;&#>)]*)/g), ([, rest = '']) => rest),
  )
  return commands.map((command) => (` ${command} `.split(' -- ')[0] ?? '').trim().split(/\s+/))
}

/** The options of a command that its help does not list, and the command itself if it has no help. */
async function unknownOptions(words: readonly string[]): Promise<readonly string[]> {
  const names = words.filter((word) => /^[a-z0-9]+$/.test(word)).slice(0, 2)
  const isGroup = ['scenario', 'contract', 'x12', 'snapshot'].includes(names[0] ?? '')
  const command = names.slice(0, isGroup ? 2 : 1)
  const isCommand = /^[a-z]/.test(words[0] ?? '')
  const { code, out } = await helpOf(isCommand ? command : [])
  if (code !== 0) return [`payerbox ${command.join(' ')}`]
  const options = words.flatMap((word) => /^--?[a-z][a-z-]*/.exec(word)?.[0] ?? [])
  return options
    .filter((option) => !new RegExp(`(^|[ ,])${option}\\b(?!-)`, 'm').test(out))
    .map((option) => `${command.join(' ')} ${option}`)
}

const helps = new Map<string, ReturnType<typeof run>>()

function helpOf(command: readonly string[]): ReturnType<typeof run> {
  const key = command.join(' ')
  const help = helps.get(key) ?? run([...command, '--help'])
  helps.set(key, help)
  return help
}

async function update(page: Page, outputs: ReadonlyMap<Block, string>): Promise<void> {
  const texts = new Map<Block, string>()
  for (const block of page.blocks) {
    if (block.file !== '') texts.set(block, await readFile(new URL(block.file, root), 'utf8'))
    const printed = outputs.get(block)
    if (block.output === undefined || printed === undefined) continue
    if (withoutTimes(printed) !== withoutTimes(block.output.text)) texts.set(block.output, `${printed}\n`)
  }
  if (texts.size > 0) await writeFile(new URL(page.name, root), withTexts(page, texts))
}

async function brokenLinks(page: Page): Promise<readonly string[]> {
  const broken: string[] = []
  for (const link of linksIn(page)) {
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? page.name : join(dirname(page.name), path)
    if (!existsSync(new URL(target, root))) broken.push(link)
    else if (anchor !== undefined && !anchorsIn(await readPage(target)).includes(anchor)) broken.push(link)
  }
  return broken
}
