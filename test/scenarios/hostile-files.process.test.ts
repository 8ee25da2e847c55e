import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/format/parse.ts'
import { readScenarioFolder } from '../../src/serve/scenario-files.ts'

const head = 'scenario: x\nsummary: s\nclaims:\n  visit: {}\nsteps:\n'
const megabyte = 1_000_000

/** Lines until a text has that length. */
function lines(line: (index: number) => string, length: number): string {
  let text = ''
  for (let index = 0; text.length < length; index++) text += line(index)
  return text
}

const aliasOf = (index: number) => Array.from({ length: 9 }, () => `*a${index}`).join(', ')

/** Texts that are made to take long, or to give long messages. */
const hostile: Readonly<Record<string, string>> = {
  'many steps': head + lines(() => '  - visit: paid\n    after: 1d\n', megabyte),
  'many keys': lines((index) => `k${index}: 1\n`, megabyte),
  'duplicate keys': lines(() => 'k: 1\n', megabyte),
  'keys on one line': `{${lines((index) => `k${index}: 1, `, megabyte)}}`,
  'deep lists': '['.repeat(megabyte),
  'deep objects': '{a: '.repeat(megabyte / 4),
  'deep entries': '- '.repeat(megabyte / 2),
  'nested quotes': 'a: "b: '.repeat(megabyte / 7),
  quotes: '"'.repeat(megabyte),
  'many anchors': lines((index) => `k${index}: &a${index} 1\n`, megabyte),
  'anchors and aliases': lines((index) => `k${index}: &a${index} 1\nj${index}: *a${index}\n`, megabyte / 20),
  'wide aliases': `w: &w {${lines((index) => `k${index}: 1, `, 20_000)}}\n${lines((index) => `x${index}: *w\n`, 90_000)}`,
  'aliases of aliases': `a0: &a0 [x]\n${lines((index) => `a${index + 1}: &a${index + 1} [${aliasOf(index)}]\n`, 2000)}`,
  'merges of merges': `a0: &a0 {x: 1}\n${lines((index) => `a${index + 1}: &a${index + 1} {<<: [${aliasOf(index)}]}\n`, 2000)}`,
  'merges in a list': `a: &a {${lines((index) => `k${index}: 1, `, 20_000)}}\nb:\n${lines(() => '  - <<: *a\n', 90_000)}`,
  'unknown aliases': lines((index) => `k${index}: *u${index}\n`, 100_000),
  'invalid values': lines((index) => `k${index}: @x\n`, megabyte),
  tabs: lines(() => '\tk: 1\n', megabyte),
  'a long line': `a: ${'b: '.repeat(megabyte / 3)}`,
  'a long key': `${'k'.repeat(megabyte)}: 1`,
  'a long text': `${'k '.repeat(megabyte / 2)}`,
  tags: '!a '.repeat(megabyte / 3),
  'empty lines': '\n'.repeat(megabyte),
  'a repetition without steps': `${head}  - repeat: 1000000000\n`,
  'a repetition of nothing': `${head}  - repeat: 1000000000\n    steps: []\n`,
  'a repetition of one step': `${head}  - repeat: 1000000000\n    steps:\n      - visit: paid\n`,
  'steps with unknown roles': head + lines(() => '  - visi: paid\n', megabyte / 20),
  'a dangerous pattern': `${head.replace('claims', 'match: { memberId: /(a+)+(?=b)/ }\nclaims')}  - visit: submitted\n`,
}

describe('a scenario file that is made to take long', () => {
  it.each(Object.entries(hostile))('is refused soon, with short messages: %s', (_, text) => {
    const started = process.cpuUsage()
    const parsed = parseScenario(text, 'x.yaml')
    const milliseconds = process.cpuUsage(started).user / 1000

    expect('problems' in parsed).toBe(true)
    const problems = 'problems' in parsed ? parsed.problems : []
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(100)
    for (const { message, excerpt } of problems) {
      expect(message.length).toBeLessThanOrEqual(500)
      expect(excerpt?.text.length ?? 0).toBeLessThanOrEqual(1000)
    }
    // The aim is 200 ms on an idle machine.
    expect(milliseconds).toBeLessThan(2000)
  })
})

describe('a folder of scenarios', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'payerbox-files-'))
    await writeFile(
      join(folder, 'fine.yaml'),
      'scenario: fine\nsummary: s\nclaims:\n  visit: {}\nsteps:\n  - visit: coded\n',
    )
  })
  afterEach(() => rm(folder, { recursive: true }))

  const problems = async () => {
    const loaded = await readScenarioFolder(folder)
    return 'problems' in loaded ? loaded.problems.map(({ file, message }) => [file.replace(folder, ''), message]) : []
  }

  it('reports a pipe, and does not wait for its writer', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')])
    expect(await problems()).toEqual([['/pipe.yaml', 'the file cannot be read: it is not a regular file']])
    await unlink(join(folder, 'pipe.yaml'))
    expect(await problems()).toEqual([])
  })

  it('reports links to devices and folders, and ignores folders', async () => {
    await symlink('/dev/zero', join(folder, 'zero.yaml'))
    await mkdir(join(folder, 'inner.yaml'))
    await symlink(join(folder, 'inner.yaml'), join(folder, 'link.yaml'))
    expect(await problems()).toEqual([
      ['/link.yaml', 'the file cannot be read: it is not a regular file'],
      ['/zero.yaml', 'the file cannot be read: it is not a regular file'],
    ])
  })

  it('reports a socket', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(join(folder, 'socket.yaml'), resolve))
    expect(await problems()).toMatchObject([['/socket.yaml', expect.stringMatching(/^the file cannot be read: /)]])
    await new Promise((resolve) => server.close(resolve))
  })

  it('reports a file of more than 1 MiB', async () => {
    await writeFile(join(folder, 'large.yaml'), `#${' '.repeat(1024 * 1024)}`)
    expect(await problems()).toEqual([['/large.yaml', 'the file cannot be read: it has more than 1 MiB']])
  })

  it('quotes at most 40 characters of a file that a link leads to', async () => {
    const secret = 'root:x:0:0:root:/root:/bin/bash-and-much-more-that-nobody-should-see'
    await writeFile(join(folder, 'passwords'), secret)
    await symlink(join(folder, 'passwords'), join(folder, 'link.yaml'))
    const [[, message] = []] = await problems()
    expect(message).toContain('"root:x:0:0:root:/root:/bin/bash-and-muc…"')
    expect(message).not.toContain('much-more')
  })

  it('reports at most 100 problems', async () => {
    for (let index = 0; index < 150; index++) await writeFile(join(folder, `bad-${index}.yaml`), '- 1\n')
    expect(await problems()).toHaveLength(100)
  })
})
