import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSandbox, StoreError } from '../../src/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { migrate, postgresMigrations } from '../../src/store/postgres-schema.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { prepareFile, sqliteMigrations } from '../../src/store/sqlite-file.ts'
import { runAtOnce } from '../../src/text/slices.ts'
import type { WorldEvent } from '../../src/world/event.ts'
import type { SharedStore } from '../../src/world/world-store.ts'
import { askTaiga, submit } from '../support/ask.ts'
import { run } from '../support/cli-program.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'

const at = Date.parse('2026-04-01T18:30:00Z')
const clock = { at, real: at, rate: 0 }
const settings = { stediEdition: 'auto', optumProfile: 'live', scenario: 'paid' }
const origin = JSON.stringify({ name: 'old', seed: 1, line: 'old', idSalt: '', clock, settings })
const events: readonly WorldEvent[] = [1, 2, 3].map((n) => ({ type: 'clock.moved', ...clock, at: at + n }))

describe.each(sqliteMigrations.map((_, index) => index + 1))(
  'a SQLite file with version %i of the schema',
  (version) => {
    it('keeps its worlds in this version', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'payerbox-schema-'))
      const file = join(folder, 'old.db')
      const old = new DatabaseSync(file)
      prepareFile(file, old, sqliteMigrations.slice(0, version))
      old
        .prepare(`INSERT INTO worlds (id, name, incarnation, origin, version) VALUES (7, 'old', 'i', ?, 3)`)
        .run(origin)
      const insert = old.prepare('INSERT INTO events (world, version, event) VALUES (7, ?, ?)')
      for (const [index, event] of events.entries()) insert.run(index + 1, JSON.stringify(event))
      if (version > 1) old.exec(`INSERT INTO journals (identity, world, mask_key) VALUES ('i', 7, 'aa')`)
      if (version > 2) old.exec('UPDATE worlds SET log = 7')
      old.close()

      const store = openSqliteStore(file)
      expect(runAtOnce(store.read('old'))?.events).toEqual(events)
      const sandbox = createSandbox({ store, worlds: [] })
      const session = await submit(sandbox, { world: 'old' })
      await sandbox.close()
      const restarted = createSandbox({ store: openSqliteStore(file), worlds: [] })
      expect((await askTaiga(restarted, session, 'old')).status).toBe(200)
      await restarted.close()
      rmSync(folder, { recursive: true })
    })

    it('is refused by a version that knows only older ones, and stays as it is', () => {
      const folder = mkdtempSync(join(tmpdir(), 'payerbox-schema-'))
      const file = join(folder, 'new.db')
      const known = sqliteMigrations.slice(0, version)
      const database = new DatabaseSync(file)
      prepareFile(file, database, known)
      const refuse = () => prepareFile(file, database, known.slice(0, -1))
      if (version > 1) expect(refuse).toThrow(`its schema has version ${version}, and this one knows ${version - 1}`)
      prepareFile(file, database, known)
      database.close()
      rmSync(folder, { recursive: true })
    })
  },
)

describe('PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 60_000)
  afterAll(() => server.stop())

  it.each(postgresMigrations.map((_, index) => index + 1))(
    'with version %i of the schema keeps its worlds',
    async (version) => {
      const url = await server.database()
      const pool = new pg.Pool({ connectionString: url })
      await migrate('old', pool, postgresMigrations.slice(0, version))
      const world = `INSERT INTO payerbox_worlds (name, incarnation, origin, version) VALUES ('old', 'i', $1, 3) RETURNING id`
      const { id } = (await pool.query(world, [origin])).rows[0]
      const insert = 'INSERT INTO payerbox_events (world, version, event) VALUES ($1, $2, $3)'
      for (const [index, event] of events.entries()) await pool.query(insert, [id, index + 1, JSON.stringify(event)])
      const journal = `INSERT INTO payerbox_journals (identity, world, mask_key) VALUES ('i', $1, 'aa')`
      if (version > 2) await pool.query(journal, [id])

      const store = (await openStore(url)) as SharedStore
      expect((await store.read('old'))?.events).toEqual(events)
      const sandbox = createSandbox({ store })
      const session = await submit(sandbox, { world: 'old' })
      expect((await askTaiga(sandbox, session, 'old')).status).toBe(200)
      await expect(migrate('it', pool, postgresMigrations.slice(0, version - 1))).rejects.toThrow(StoreError)
      await sandbox.close()
      await pool.end()
    },
  )

  it('without the package pg is refused in one sentence', async () => {
    const hooks = `import { registerHooks } from 'node:module'
      registerHooks({ resolve(name, context, next) {
        if (name === 'pg') throw Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' })
        return next(name, context)
      } })`
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(hooks)}`
    const { code, out, err } = await run(['--port', '0', '--store', 'postgres://127.0.0.1/any'], { NODE_OPTIONS })
    expect(err).toBe('payerbox: a postgres:// store needs the package pg; install it: npm install pg\n')
    expect(out).toBe('')
    expect(code).toBe(2)
  })
})
