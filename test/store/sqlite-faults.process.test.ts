import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, StoreError, type WorldStore } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { runAtOnce } from '../../src/text/slices.ts'
import { ask, askStedi, askTaiga, submit, type Target } from '../support/ask.ts'
import { run, serve } from '../support/cli-program.ts'
import { lawRuns } from '../support/law-runs.ts'
import { optumCredentials, optumTokenPath } from '../support/samples.ts'
import { pseudoRandom } from '../support/store-load.ts'

describe('a SQLite file', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'payerbox-sqlite-'))
    file = join(folder, 'sandbox.db')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const open = async (path = file): Promise<WorldStore> => (await openStore(`sqlite:${path}`)) as WorldStore

  /** Writes a store with some worlds. Closed: everything is in the file. Open: the last events are in the file -wal. */
  const written = async (isClosed: boolean): Promise<void> => {
    const from = isClosed ? file : join(folder, 'open.db')
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01', store: await open(from) })
    for (let i = 0; i < 20; i++) await submit(sandbox, { world: `w${i % 4}` })
    if (!isClosed) for (const end of ['', '-wal']) copyFileSync(from + end, file + end)
    await sandbox.close()
  }

  /** Reads every world. */
  const readAll = async (): Promise<number> => {
    const store = await open()
    try {
      return store.names().reduce((sum, name) => sum + (runAtOnce(store.read(name))?.events.length ?? 0), 0)
    } finally {
      store.close()
    }
  }

  it('that is damaged gives all events, the first ones, or a sentence; never an internal error', async () => {
    const random = pseudoRandom(1)
    const parts: (readonly [database: Buffer, wal: Buffer])[] = []
    const empty = Buffer.alloc(0)
    for (const isClosed of [false, true]) {
      await written(isClosed)
      parts.push([readFileSync(file), isClosed ? empty : readFileSync(`${file}-wal`)])
      for (const end of ['', '-wal']) rmSync(file + end, { force: true })
    }
    const seen = new Set<string>()
    for (let damage = 0; damage < lawRuns(60); damage++) {
      const [database, wal] = parts[damage % 2] ?? [empty, empty]
      writeFileSync(file, database)
      writeFileSync(`${file}-wal`, wal)
      rmSync(`${file}-shm`, { force: true })
      const victim = random() < 0.5 || wal.length === 0 ? file : `${file}-wal`
      const { size } = statSync(victim)
      if (random() < 0.4) truncateSync(victim, Math.floor(random() * size))
      else {
        const bytes = readFileSync(victim)
        const at = Math.floor(random() * size)
        for (let i = at; i < Math.min(size, at + 1 + random() * 4000); i++) bytes[i] = Math.floor(random() * 256)
        writeFileSync(victim, bytes)
      }
      try {
        await readAll()
        seen.add('read')
      } catch (error) {
        expect(error, String(error)).toBeInstanceOf(StoreError)
        seen.add((error as Error).message.replace(file, '').trim().split(';')[0] ?? '')
      }
    }
    expect(seen).toContain('is damaged')
    expect(seen).toContain('read')
  })

  it.each([
    ['is a text', () => writeFileSync(file, 'patient records'.repeat(100)), 'is not a SQLite file'],
    ['is damaged', () => written(true).then(() => overwrite(file, 100, 4000)), 'is damaged'],
    ['is in a folder that does not exist', () => rmSync(folder, { recursive: true }), 'does not exist'],
  ])('that %s ends the program with one sentence and exit code 2', async (_, prepare, message) => {
    await prepare()
    const { code, out, err } = await run(['--port', '0', '--store', `sqlite:${file}`])
    expect(err.replaceAll(/\s+/g, ' ')).toContain(message)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).not.toContain(' at ')
  })

  it.skipIf(process.getuid?.() !== 0)('that this user may not write is refused, as is its folder', async () => {
    await written(true)
    chmodSync(folder, 0o777)
    chmodSync(file, 0o444)
    expect(await openAsGuest(file)).toContain(`${file} cannot be written; check the permissions of the file`)
    chmodSync(file, 0o666)
    chmodSync(folder, 0o555)
    for (const path of [file, join(folder, 'new.db')]) {
      expect(await openAsGuest(path)).toContain(`the folder ${folder} cannot be written; check its permissions`)
    }
  })

  it('that reaches the limit of its size gives the vendors 503, loses nothing, and recovers without a restart', async () => {
    const limit = 4_000_000
    const serving = await serve(['--port', '0', '--store', `sqlite:${file}`, '--clock', 'frozen@2026-04-01'])
    const target: Target = { sandbox: undefined as never, fetch: (_, path, init) => fetch(serving.url + path, init) }
    limitFileSize(serving.pid, String(limit))
    const sessions: string[] = []
    let refused = await askStedi(target)
    for (let i = 0; i < 5000 && refused.status === 200; i++) {
      try {
        sessions.push(await submit(target, { world: 'full' }))
      } catch {
        refused = await askTaiga(target, sessions[0] as string, 'other')
        if (refused.status !== 503) refused = await askStedi(target, undefined, { authorization: 'sandbox_new' })
      }
    }
    expect(refused.status).toBe(503)
    expect(refused.headers.get('x-payerbox-hint')).toMatch(/sandbox\.db cannot (grow|be read or written)/)
    limitFileSize(serving.pid, 'unlimited')
    sessions.push(await submit(target, { world: 'full' }))
    for (const session of sessions.slice(-20)) expect((await askTaiga(target, session, 'full')).status).toBe(200)
    await serving.stop('SIGKILL')
    const store = await open()
    const filed = (runAtOnce(store.read('full'))?.events ?? []).flatMap((event) =>
      event.type === 'claim.filed' ? (event.claim.session ?? []) : [],
    )
    store.close()
    expect(new Set(filed)).toEqual(new Set([...filed, ...sessions]))
    expect(new Set(filed).size).toBe(filed.length)
  }, 60_000)

  it('on a full disk gives the vendors 503, loses nothing, and recovers when there is space', async ({ skip }) => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      return skip('this user may not mount a file system')
    }
    try {
      file = join(disk, 'sandbox.db')
      const sandbox = createSandbox({ clock: 'frozen@2026-04-01', store: await open() })
      const sessions: string[] = []
      let refused = await askStedi(sandbox)
      for (let i = 0; i < 5000 && refused.status === 200; i++) {
        await submit(sandbox).then(
          (session) => sessions.push(session),
          async () => {
            refused = await askTaiga(sandbox, sessions[0] as string, 'other')
          },
        )
      }
      expect(refused.status).toBe(503)
      expect(refused.headers.get('x-payerbox-hint')).toContain('sandbox.db cannot grow: the disk is full')
      execFileSync('mount', ['-o', 'remount,size=32m', disk])
      sessions.push(await submit(sandbox))
      await sandbox.close()
      const restarted = createSandbox({ store: await open() })
      const statuses = await Promise.all(sessions.map((session) => askTaiga(restarted, session)))
      expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([200]))
      await restarted.close()
    } finally {
      execFileSync('umount', [disk])
    }
  }, 60_000)

  it('that is removed while it is open gives 503 until it is back', async () => {
    const sandbox = createSandbox({ store: await open() })
    await submit(sandbox)
    for (const end of ['', '-wal']) if (existsSync(file + end)) renameSync(file + end, `${file}${end}.moved`)
    const { status, headers } = await ask(sandbox, 'optum', 'POST', optumTokenPath, {}, optumCredentials('demo'))
    expect(status).toBe(503)
    expect(headers.get('x-payerbox-hint')).toContain('was removed or replaced')
    for (const end of ['', '-wal']) if (existsSync(`${file}${end}.moved`)) renameSync(`${file}${end}.moved`, file + end)
    await submit(sandbox)
    await sandbox.close()
  })
})

function overwrite(file: string, from: number, length: number): void {
  const bytes = readFileSync(file)
  bytes.fill(0x58, from, from + length)
  writeFileSync(file, bytes)
}

/** Limits the size of the files that a process writes. */
function limitFileSize(pid: number, bytes: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`])
}

/** What opening a store says to a user without permissions. */
async function openAsGuest(file: string): Promise<string> {
  const source = `
    const { openStore } = await import(${JSON.stringify(import.meta.resolve('../../src/store/open-store.ts'))})
    process.setgid(65534); process.setuid(65534)
    await openStore(process.argv[1]).then(() => console.log('opened'), (error) => console.log(error.message))`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source, `sqlite:${file}`])
  let output = ''
  child.stdout.on('data', (data) => {
    output += String(data)
  })
  child.stderr.on('data', (data) => {
    output += String(data)
  })
  await once(child, 'close')
  return output
}
