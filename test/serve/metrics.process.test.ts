import { createRequire } from 'node:module'
import { afterEach, describe, expect, it } from 'vitest'
import { routes } from '../../src/contract/routes.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { openStore } from '../../src/store/open-store.ts'
import { ask, askAdmin, askStedi, askTaiga, submit } from '../support/ask.ts'
import { type Family, parseMetrics } from '../support/metrics-text.ts'
import type { Served } from '../support/served.ts'

const open: { readonly sandbox: Sandbox; readonly listening: Listening }[] = []
afterEach(async () => {
  for (const { sandbox, listening } of open.splice(0)) {
    await listening.close()
    await sandbox.close()
  }
})

/** Serves a sandbox. `target` sends calls to it over HTTP, `read` reads its metrics. */
async function serve(store = 'memory:') {
  const sandbox = createSandbox({ clock: 'frozen@2026-04-01', strict: true, store: await openStore(store) })
  const listening = await listen(sandbox, { guard: false })
  open.push({ sandbox, listening })
  const target: Served = { sandbox, fetch: (_, path, init) => fetch(listening.url + path, init) }
  return { target, url: listening.url, read: async () => parseMetrics(await readText(listening.url)) }
}

async function readText(url: string): Promise<string> {
  const response = await fetch(`${url}/_payerbox/metrics`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  return response.text()
}

/** The value of the one sample of that name and those labels; 0 without one. */
function valueIn(families: readonly Family[], name: string, labels: Readonly<Record<string, string>> = {}): number {
  const found = families
    .flatMap(({ samples }) => samples)
    .filter((sample) => sample.name === name)
    .filter((sample) => Object.entries(labels).every(([key, value]) => sample.labels[key] === value))
  expect(found.length, `${name} ${JSON.stringify(labels)}`).toBeLessThan(2)
  return found[0]?.value ?? 0
}

function loadedPackages(): readonly string[] {
  return Object.keys(createRequire(import.meta.url).cache).filter((path) => path.includes('/prom-client/'))
}

describe('the metrics of a server', () => {
  it('load their package when they are read for the first time', async () => {
    const { target, read } = await serve()
    await submit(target)
    expect(loadedPackages()).toEqual([])
    await read()
    expect(loadedPackages()).not.toEqual([])
  })

  it('count calls by operation and status, and how long they took', async () => {
    const { target, read } = await serve()
    const session = await submit(target)
    for (let poll = 0; poll < 3; poll++) await askTaiga(target, session)
    await ask(target, 'taiga', 'GET', `/api/v1/partner/sessions/${session}`, { authorization: 'Bearer wrong' })
    await askStedi(target)
    await target.fetch('admin', '/_payerbox/nothing')
    await target.fetch('admin', '/nothing')

    const metrics = await read()
    const calls = (api: string, operation: string, status: string) =>
      valueIn(metrics, 'payerbox_calls_total', { api, operation, status })
    expect(calls('taiga', 'submitSession', '201')).toBe(1)
    expect(calls('taiga', 'sessionStatus', '200')).toBe(3)
    expect(calls('taiga', 'sessionStatus', '401')).toBe(1)
    expect(calls('stedi', 'claimStatus', '200')).toBe(1)
    expect(calls('admin', 'none', '404')).toBe(1)
    expect(calls('none', 'none', '404')).toBe(1)
    const polls = { api: 'taiga', operation: 'sessionStatus' }
    expect(valueIn(metrics, 'payerbox_call_duration_seconds_count', polls)).toBe(4)
    const took = valueIn(metrics, 'payerbox_call_duration_seconds_sum', polls)
    expect(took).toBeGreaterThan(0)
    expect(took).toBeLessThan(60)
  })

  it('count refused calls and broken connections', async () => {
    const { target, read } = await serve()
    const fault = { on: 'stedi.*', times: 1, fails: { reset: true } }
    const armed = await askAdmin(target, 'armFault', 'POST /worlds/demo/faults', fault)
    expect(armed.status).toBe(201)
    await expect(askStedi(target)).rejects.toThrow()
    await target.fetch('admin', '/_payerbox/worlds/demo/reset', { method: 'POST', body: 'no JSON' })
    const metrics = await read()
    const broken = { api: 'stedi', operation: 'claimStatus', status: 'reset' }
    expect(valueIn(metrics, 'payerbox_calls_total', broken)).toBe(1)
    const refused = { api: 'admin', operation: 'reset', status: '415' }
    expect(valueIn(metrics, 'payerbox_calls_total', refused)).toBe(1)
  })

  it('show worlds, events, the journal, connections and the store', async () => {
    const { target, read } = await serve('sqlite::memory:')
    const before = await read()
    expect(valueIn(before, 'payerbox_worlds')).toBe(1)
    await submit(target, { world: 'team-a' })
    await submit(target, { world: 'team-b' })
    const after = await read()
    const growth = (name: string, labels = {}) => valueIn(after, name, labels) - valueIn(before, name, labels)
    expect(growth('payerbox_worlds')).toBe(2)
    expect(growth('payerbox_events_total')).toBeGreaterThanOrEqual(4)
    expect(growth('payerbox_journal_entries')).toBe(4)
    expect(growth('payerbox_journal_bytes')).toBeGreaterThan(1000)
    expect(valueIn(after, 'payerbox_connections')).toBeGreaterThanOrEqual(1)
    expect(valueIn(after, 'payerbox_build_info', { store: 'sqlite' })).toBe(1)
    expect(growth('payerbox_store_duration_seconds_count', { operation: 'commit' })).toBe(4)
    expect(valueIn(after, 'payerbox_store_failures_total', { operation: 'commit' })).toBe(0)
    expect(valueIn(after, 'process_resident_memory_bytes')).toBeGreaterThan(10_000_000)
  })

  it('have no label that a caller can choose', async () => {
    const { target, url } = await serve()
    const marks = ['marked-world', 'marked-path', 'MARKED-METHOD', 'marked-key', 'marked-query']
    const session = await submit(target, { world: 'marked-world' })
    await askTaiga(target, session, 'marked-world')
    for (const path of [
      '/marked-path',
      '/_payerbox/marked-path',
      '/api/v1/partner/marked-path',
      '/_payerbox/worlds/marked-world/x',
    ]) {
      await target.fetch('admin', `${path}?marked-query=1`, { headers: { authorization: 'Bearer marked-key' } })
      await target.fetch('admin', path, { method: 'MARKED-METHOD' })
    }
    const text = await readText(url)
    for (const mark of [...marks, session]) expect(text).not.toContain(mark)
    const own = parseMetrics(text).filter(({ name }) => name.startsWith('payerbox_'))
    const operations = [...new Set(routes.map(({ operationId }) => operationId)), 'none', 'read', 'commit']
    for (const { labels } of own.flatMap(({ samples }) => samples)) {
      if (labels.operation !== undefined) expect(operations).toContain(labels.operation)
      if (labels.api !== undefined) expect(['taiga', 'stedi', 'optum', 'admin', 'none']).toContain(labels.api)
      const others = Object.keys(labels).filter(
        (key) => !['api', 'operation', 'status', 'le', 'version', 'store'].includes(key),
      )
      expect(others).toEqual([])
    }
  })

  it('are refused in-process, where no server counts calls', async () => {
    const { status, json } = await ask(createSandbox({ strict: true }), 'admin', 'GET', '/_payerbox/metrics')
    expect([status, json.error]).toEqual([
      404,
      { code: 'NOT_FOUND', message: expect.stringContaining('payerbox serve') },
    ])
  })
})
