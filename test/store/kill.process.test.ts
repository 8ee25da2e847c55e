import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askOptum, askStedi, askTaiga, submit, type Target, tokenOf } from '../support/ask.ts'
import { type Serving, serve } from '../support/cli-program.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { countingScenario, pseudoRandom, StoreLoad, storedLogs } from '../support/store-load.ts'

/** How many times a process is killed on each store: `PAYERBOX_KILLS=200`. */
const kills = Number(process.env.PAYERBOX_KILLS ?? 4)
const timeout = 60_000 + kills * 10_000
const seed = Number(process.env.PAYERBOX_SEED ?? 1)

describe('a process that is killed under load', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'payerbox-kill-'))
    writeFileSync(join(folder, 'counting.yaml'), countingScenario)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const start = (store: string): Promise<Serving> =>
    serve([
      ...['--port', '0', '--store', store, '--scenarios', folder, '--watch', 'off'],
      ...['--clock', 'frozen@2026-04-01T18:30:00Z', '--log-format', 'json'],
    ])

  it(
    'keeps every acknowledged event in a SQLite file, once',
    async () => {
      const file = join(folder, 'sandbox.db')
      const copy = join(folder, 'copy.db')
      let serving = await start(`sqlite:${file}`)
      const random = pseudoRandom(seed)
      const load = new StoreLoad(() => targetOf(serving), seed)
      const still = await stillWorld(targetOf(serving))
      for (let kill = 1; kill <= kills; kill++) {
        load.start(worldsOf(kill), 3)
        await elapsed(20 + random() * 500)
        await serving.stop('SIGKILL')
        await load.stop()
        for (const end of ['', '-wal', '-shm']) {
          rmSync(copy + end, { force: true })
          if (existsSync(file + end)) cpSync(file + end, copy + end)
        }
        load.checkLogs(await storedLogs(`sqlite:${copy}`))
        serving = await start(`sqlite:${file}`)
        await load.checkResponses()
        await still.check(targetOf(serving))
      }
      expect((await serving.stop()).code).toBe(0)
      load.report(`SQLite: ${kills} kills`)
    },
    timeout,
  )

  describe('on PostgreSQL', () => {
    let server: PostgresServer
    beforeAll(async () => {
      server = await startPostgres()
    }, 60_000)
    afterAll(() => server.stop())

    it(
      'keeps every acknowledged event, once, while another replica goes on',
      async () => {
        const url = await server.database()
        const replicas = [await start(url), await start(url)] as const satisfies Serving[]
        const serving: Serving[] = [...replicas]
        const random = pseudoRandom(seed)
        let calls = 0
        const load = new StoreLoad(() => targetOf(serving[calls++ % 2] as Serving), seed)
        const still = await stillWorld(targetOf(replicas[0]))
        for (let kill = 1; kill <= kills; kill++) {
          load.start(worldsOf(kill), 3)
          await elapsed(20 + random() * 500)
          // One of them, or both.
          const killed = [[0], [1], [0, 1]][Math.floor(random() * 3)] ?? []
          await Promise.all(killed.map((each) => serving[each]?.stop('SIGKILL')))
          if (killed.length === 1) await elapsed(random() * 100)
          await load.stop()
          load.checkLogs(await storedLogs(url))
          for (const each of killed) serving[each] = await start(url)
          await load.checkResponses()
          for (const each of serving) await still.check(targetOf(each))
        }
        for (const each of serving) expect((await each.stop()).code).toBe(0)
        load.report(`PostgreSQL: ${kills} kills`)
      },
      timeout,
    )
  })
})

/** Other worlds after some kills, so that the logs stay short. */
function worldsOf(kill: number): readonly string[] {
  const round = Math.floor(kill / 20)
  return [`a-${round}`, `b-${round}`]
}

/** A world in which nothing happens any more: every response stays as it was, and its token is valid. */
async function stillWorld(target: Target): Promise<{ check(target: Target): Promise<void> }> {
  const world = 'still'
  const session = await submit(target, { world })
  const token = await tokenOf(target, world)
  const responses = async (target: Target) => [
    (await askTaiga(target, session, world)).text,
    withoutTrace(await askStedi(target, undefined, { authorization: `sandbox_${world}` })),
    withoutTrace(await askOptum(target, undefined, { world, token })),
  ]
  const before = await responses(target)
  return { check: async (target) => expect(await responses(target)).toEqual(before) }
}

/** A response but for the identifiers of the exchange. */
function withoutTrace({ status, text }: { readonly status: number; readonly text: string }): string {
  return `${status} ${text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')}`
}

function targetOf({ url }: Serving): Target {
  // Each call has a connection of its own: one that was open when the process ended fails the next call.
  return {
    sandbox: undefined as never,
    fetch: (_, path, init) => fetch(url + path, { ...init, headers: { ...init?.headers, connection: 'close' } }),
  }
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
