import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTextFile } from '../../src/cli/read-text-file.ts'
import { checkSnapshotFile } from '../../src/cli/snapshot-file.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { joined } from '../../src/text/text-pieces.ts'
import { askTaiga, submit } from '../support/ask.ts'
import { run, serve } from '../support/cli-program.ts'

const token = 'token-of-the-snapshot-tests'

let folder: string
let file: string
let sandbox: Sandbox
let listening: Listening
let environment: Readonly<Record<string, string>>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'payerbox-snapshot-'))
  file = join(folder, 'all.ndjson')
  sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' })
  await submit(sandbox, { scenario: 'denied', world: 'team-a' })
  listening = await listen(sandbox, { adminToken: token })
  environment = { PAYERBOX_URL: listening.url, PAYERBOX_ADMIN_TOKEN: token }
})
afterEach(async () => {
  await listening.close()
  rmSync(folder, { recursive: true })
})

const snapshot = (...args: readonly string[]) => run(['snapshot', ...args], environment)

describe('payerbox snapshot', () => {
  it('saves the worlds of a running sandbox to a file that only its owner can read', async () => {
    const { code, out, err } = await snapshot('save', file)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^saved 2 worlds with \d+ events to .*all\.ndjson \(\d+ bytes\)\n/)
    expect(out).toMatch(/names, dates of birth and member ids of made-up patients/)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['all.ndjson'])
  })

  it('compresses a file whose name ends in .gz, as gzip does', async () => {
    await snapshot('save', file)
    await snapshot('save', `${file}.gz`)
    const lines = (text: string) => text.split('\n').slice(1, -2)
    const decompressed = gunzipSync(readFileSync(`${file}.gz`)).toString()
    expect(lines(decompressed)).toEqual(lines(readFileSync(file, 'utf8')))
    expect(statSync(`${file}.gz`).size).toBeLessThan(statSync(file).size / 3)
  })

  it.each(['all.ndjson', 'all.ndjson.gz'])('loads %s into another sandbox, and into a SQLite file', async (name) => {
    const path = join(folder, name)
    await snapshot('save', path, '--world', 'team-a')
    const store = `sqlite:${join(folder, 'new.db')}`
    const loaded = await snapshot('load', path, '--store', store)
    expect(loaded).toMatchObject({ code: 0, err: '' })
    expect(loaded.out).toMatch(/^loaded 1 world with \d+ events from /)

    const again = await snapshot('load', path)
    expect(again).toMatchObject({ code: 2, out: '' })
    expect(again.err).toMatch(
      /^payerbox: world team-a exists, and calls have changed it; nothing was loaded; add --rep/,
    )
    const replaced = await snapshot('load', path, '--replace')
    expect(replaced.out).toMatch(/; replaced team-a\n$/)

    const copy = join(folder, 'copy.ndjson')
    await snapshot('save', copy, '--store', store)
    const content = (text: string) => text.split('\n').slice(1, -2).join('\n')
    const text = await joined((await openTextFile(path)).pieces)
    expect(content(readFileSync(copy, 'utf8'))).toBe(content(text))
  })

  it('shows what a file contains', async () => {
    await snapshot('save', file)
    const { code, out } = await snapshot('inspect', file)
    expect(code).toBe(0)
    expect(out).toMatch(/saved by payerbox \d+\.\d+\.\d+ on \d{4}-\d\d-\d\d \d\d:\d\d \(\d+ bytes\)\n/)
    expect(out).toMatch(/^ {2}World +Events +Claims +Sessions +Runs +Clock$/m)
    expect(out).toMatch(/^ {2}team-a +\d+ +5 +1 +1 +2026-04-01 18:30, frozen$/m)
    expect(out).toContain('Scenarios of the runs: denied\n')
    const { worlds, scenarios } = JSON.parse((await snapshot('inspect', file, '--format', 'json')).out)
    expect(scenarios).toEqual(['denied'])
    expect(worlds).toMatchObject([
      { world: 'demo', runs: 0 },
      { world: 'team-a', sessions: 1, runs: 1, clock: { now: '2026-04-01T18:30:00.000Z', rate: 0 } },
    ])
  })

  it('refuses a file that was altered, with its line', async () => {
    await snapshot('save', file)
    writeFileSync(file, readFileSync(file, 'utf8').replace('"claim.filed"', '"claim.Filed"'))
    for (const command of ['inspect', 'load']) {
      const { code, err } = await snapshot(command, file)
      expect(code).toBe(2)
      expect(err).toMatch(/all\.ndjson, line 4: it is not as it was saved; copy the file again, or save a new one\n$/)
    }
  })

  it.each<[string, (text: string) => Uint8Array | string, string]>([
    ['a file of another program', () => 'hello\n', 'line 1: this is not a snapshot of payerbox'],
    ['an empty file', () => '', 'line 1: this is not a snapshot of payerbox'],
    [
      'bytes that are no text',
      (text) => Buffer.from(`${text.slice(0, 300)}\u00ff`, 'latin1'),
      'a byte here is not UTF-8',
    ],
    ['a file that is compressed twice', (text) => gzipSync(gzipSync(text)), 'not UTF-8'],
    ['another compression', () => Buffer.from('BZh91AY&SY'), 'is compressed with bzip2; decompress it, or use gzip'],
    [
      'half of a compressed file',
      (text) => gzipSync(text).subarray(0, 500),
      'is compressed, and it was cut or altered',
    ],
  ])('refuses %s', async (_, alter, message) => {
    await snapshot('save', file)
    writeFileSync(file, alter(readFileSync(file, 'utf8')))
    const { code, err } = await snapshot('load', file, '--replace')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) })
  })

  it.each<[string, readonly string[], string]>([
    ['a file that does not exist', ['load', 'missing.ndjson'], 'there is no file missing.ndjson'],
    ['a folder that does not exist', ['save', 'missing/a.ndjson'], 'the folder of missing/a.ndjson does not exist'],
    ['a directory', ['save', 'src'], 'src is not a file; name a file'],
    [
      'a file that it would overwrite',
      ['save', 'package.json'],
      'package.json exists and is not a snapshot; name another',
    ],
    [
      'a store that does not exist',
      ['save', 'a.ndjson', '--store', 'sqlite:missing.db'],
      'there is no file missing.db',
    ],
    ['a store in memory', ['save', 'a.ndjson', '--store', 'memory:'], 'memory: ends with its sandbox; use --url'],
    ['an invalid store', ['save', 'a.ndjson', '--store', 'mysql:x'], 'invalid store; use memory:'],
    ['two sources', ['save', 'a', '--store', 'sqlite:a', '--url', 'http://a'], 'use either --url or --store'],
    ['an unknown world', ['save', 'a.ndjson', '-w', 'teem-a'], 'world "teem-a" does not exist; did you mean "team-a"?'],
    ['an invalid format', ['inspect', 'a', '--format', 'jsn'], '--format must be pretty or json, not "jsn"'],
  ])('reports %s', async (_, args, message) => {
    const { code, out, err } = await snapshot(...args)
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(message) })
  })
})

describe('a compressed snapshot', () => {
  it('is refused when any byte of it is altered', async () => {
    await snapshot('save', `${file}.gz`)
    const bytes = readFileSync(`${file}.gz`)
    const header = Array.from({ length: 48 }, (_, index) => index)
    const rest = Array.from({ length: 60 }, (_, index) => 48 + Math.floor((index * (bytes.length - 48)) / 60))
    for (const index of [...header, ...rest, bytes.length - 1]) {
      for (const difference of index < 48 ? [1, 2, 4, 8, 16, 32, 64, 128, 255] : [1, 128]) {
        const altered = Buffer.from(bytes)
        altered[index] = (bytes[index] ?? 0) ^ difference
        writeFileSync(file, altered)
        await expect(checkSnapshotFile(file), `byte ${index}`).rejects.toThrow(file)
      }
    }
  })

  it('of another program is accepted when its content is whole', async () => {
    await snapshot('save', file)
    const text = readFileSync(file, 'utf8')
    writeFileSync(`${file}.gz`, gzipSync(text))
    await checkSnapshotFile(`${file}.gz`)
  })
})

describe('payerbox exec', () => {
  it('runs a command with the worlds of a snapshot', async () => {
    await snapshot('save', file, '--world', 'team-a')
    const script = `fetch(process.env.PAYERBOX_URL + '/_payerbox/worlds/team-a').then((reply) => reply.json()).then(({ runs }) => console.log('runs: ' + runs))`
    const { out } = await run(['exec', '--', process.execPath, '-e', script], { PAYERBOX_IMPORT: file })
    expect(out).toMatch(/^runs: 1$/m)
  })
})

describe('payerbox serve', () => {
  it('saves its worlds at the end, and begins with those of a file', async () => {
    const clock = ['--clock', 'frozen@2026-04-01T18:30:00Z', '--port', '0']
    const first = await serve([...clock, '--export-on-exit', file])
    const fetchFrom = (url: string) => ({
      sandbox,
      fetch: (_: unknown, path: string, init?: RequestInit) => fetch(url + path, init),
    })
    const session = await submit(fetchFrom(first.url), { scenario: 'denied' })
    const { text } = await askTaiga(fetchFrom(first.url), session)
    expect((await first.stop()).code).toBe(0)
    expect(first.lines.map(({ msg }) => msg)).toContain('worlds saved')

    const second = await serve(clock, { PAYERBOX_IMPORT: file })
    expect((await askTaiga(fetchFrom(second.url), session)).text).toBe(text)
    await second.stop()
    expect(second.lines.map(({ msg }) => msg).slice(0, 2)).toEqual(['listening', 'worlds loaded'])
  })

  it.each<[string, readonly string[], string]>([
    ['a file that does not exist', ['--import', 'missing.ndjson'], 'there is no file missing.ndjson'],
    [
      'a file that is not a snapshot',
      ['--import', 'package.json'],
      'package.json, line 1: this is not a snapshot of payerbox',
    ],
    ['an export that it cannot write', ['--export-on-exit', 'missing/a'], 'the folder of missing/a does not exist'],
  ])('does not start with %s', async (_, args, message) => {
    const { code, out, err } = await run(['--port', '0', ...args])
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(message) })
  })

  it('does not replace a world of its store by an imported one', async () => {
    await snapshot('save', file, '--world', 'team-a')
    const store = `sqlite:${join(folder, 'new.db')}`
    await snapshot('load', file, '--store', store)
    const { code, err } = await run(['--port', '0', '--store', store, '--import', file])
    expect({ code, err }).toEqual({
      code: 2,
      err: `payerbox: --import ${file}: world team-a exists in the store already; start without --import, or use another store\n`,
    })
  })
})
