import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run, type Serving, serve } from '../support/cli-program.ts'
import { type PostgresServer, startPostgres } from '../support/postgres.ts'
import { inquiryForSubmission, onboarding, stediPath, submission } from '../support/samples.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.stop(), 60_000)

let folder = ''
const serving: Serving[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-bundle-'))
})
afterEach(async () => {
  await Promise.all(serving.splice(0).map(({ stop }) => stop('SIGKILL')))
  await rm(folder, { recursive: true })
})

async function started(store: string): Promise<Serving> {
  const one = await serve(['serve', '--port', '0', '--store', store])
  serving.push(one)
  return one
}

async function call({ url }: Serving, path: string, body?: unknown): Promise<Response> {
  const authorization = path === stediPath ? 'sandbox_demo' : 'Bearer sandbox_demo'
  const headers = { authorization, 'content-type': 'application/json' }
  return fetch(url + path, body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) })
}

/** Submits a session; gives the path of its status. */
async function submitted(to: Serving): Promise<string> {
  await call(to, '/api/v1/partner/providers', onboarding)
  const { sessionId } = (await (await call(to, '/api/v1/partner/sessions', submission)).json()) as { sessionId: string }
  return `/api/v1/partner/sessions/${sessionId}`
}

/** What `payerbox replay` prints of the bundle that one of them writes. */
async function replayed({ url }: Serving): Promise<string> {
  const response = await fetch(`${url}/_payerbox/worlds/demo/bundle.ndjson`)
  const text = await response.text()
  expect({ status: response.status, hasName: text.includes(submission.patient.lastName) }).toEqual({
    ...{ status: 200, hasName: false },
  })
  const file = join(folder, 'calls.ndjson')
  await writeFile(file, text)
  const { code, out } = await run(['replay', file])
  expect(code).toBe(0)
  return out
}

describe('payerbox replay', () => {
  it('repeats the calls from before a process with SQLite was killed, and those since', async () => {
    const store = `sqlite:${join(folder, 'box.db')}`
    const first = await started(store)
    const path = await submitted(first)
    // Whoever reads the journal has it stored first.
    await (await fetch(`${first.url}/_payerbox/worlds/demo/journal`)).json()
    await first.stop('SIGKILL')
    const second = await started(store)
    expect((await call(second, path)).status).toBe(200)
    expect((await call(second, stediPath, inquiryForSubmission)).status).toBe(200)
    expect(await replayed(second)).toContain('4 calls repeated; all replies are equal')
  })

  it('repeats the calls that two replicas on one PostgreSQL answered', async () => {
    const store = await server.database()
    const [one, other] = await Promise.all([started(store), started(store)])
    const path = await submitted(one)
    expect((await call(other, path)).status).toBe(200)
    expect((await call(one, stediPath, inquiryForSubmission)).status).toBe(200)
    expect((await call(other, path)).status).toBe(200)
    for (const each of [one, other]) expect(await replayed(each)).toContain('5 calls repeated; all replies are equal')
  })
})
