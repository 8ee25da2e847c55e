import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { AdminRefusal, type WatchEvent, watchWorld } from '../../src/admin-client/index.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { type Listening, listen } from '../../src/serve/listen.ts'
import { ask, askAdmin, askTaiga, submit } from '../support/ask.ts'
import { submitMany } from '../support/large-world.ts'
import { describeServed } from '../support/served.ts'
import { type StreamEvent, type Watched, watch } from '../support/watch.ts'

const isOfType = (type: StreamEvent['type']) => (event: StreamEvent) => event.type === type

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describeServed('a world that is watched', (served) => {
  const open: Watched[] = []
  const watching = async (world = 'demo', lastEventId?: string) => {
    const watched = await watch(served(), world, lastEventId)
    open.push(watched)
    return watched
  }
  afterEach(async () => {
    await Promise.all(open.splice(0).map((watched) => watched.leave()))
  })
  const advance = (by: string) => askAdmin(served(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by })

  it('sends its state first, then every change', async () => {
    const watched = await watching()
    expect(watched.response.status).toBe(200)
    expect(watched.response.headers.get('content-type')).toBe('text/event-stream')
    const { data } = await watched.until(isOfType('world'))
    const { body: world } = await askAdmin(served(), 'getWorld', 'GET /worlds/demo')
    const { claims, sessions, runs, events, now, rate } = world
    expect(data).toEqual({ world: 'demo', version: events, now, rate, claims, sessions, runs, faults: 0 })

    const sessionId = await submit(served(), { scenario: 'paid' })
    await advance('14d')
    const changed = await watched.until(({ data }) => data.sessions?.[0]?.status === 'paid')
    const { body: list } = await askAdmin(served(), 'listSessions', 'GET /worlds/demo/sessions')
    expect(changed.data.sessions).toEqual(list.sessions)
    expect(list.sessions?.[0]?.sessionId).toBe(sessionId)
    const after = watched.events.findLast(isOfType('world'))
    expect(after?.data).toMatchObject({ sessions: 1, runs: 1, now: '2026-04-15T18:30:00.000Z' })
    expect(watched.events.some(isOfType('reset'))).toBe(false)
  })

  it('sends its calls as the journal lists them, without bodies', async () => {
    const watched = await watching()
    await watched.until(isOfType('world'))
    const sessionId = await submit(served())
    await askTaiga(served(), sessionId)
    await watched.until(({ data }) => data.calls?.at(-1)?.operation === 'taiga.sessionStatus')
    const { body } = await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')
    const listed = body.entries?.map(({ request: _, reply: __, ...call }) => call)
    expect(watched.events.flatMap(({ data }) => data.calls ?? [])).toEqual(listed)
    const { body: rows } = await askAdmin(served(), 'listSessions', 'GET /worlds/demo/sessions')
    const calls = JSON.stringify(watched.events.filter(isOfType('calls')))
    expect(calls).not.toContain(sessionId)
    expect(calls).not.toContain(rows.sessions?.[0]?.memberId)
  })

  it('reports the armed faults and the next step', async () => {
    const watched = await watching()
    await askAdmin(served(), 'armFault', 'POST /worlds/demo/faults', { on: 'stedi.*', fails: { status: 503 } })
    await submit(served(), { scenario: 'paid' })
    const { body } = await askAdmin(served(), 'schedule', 'GET /worlds/demo/schedule')
    await watched.until(({ data }) => data.faults === 1 && data.due === body.steps?.[0]?.due)
  })

  it('continues after the last event that was received', async () => {
    const first = await watching()
    await submit(served(), { scenario: 'paid' })
    const { id } = await first.until(({ data }) => data.calls?.at(-1)?.id === 2)
    expect(id).toMatch(/^[\w-]+\.\d+\.[\w-]+\.2$/)
    await first.leave()
    await advance('1h')
    await submit(served(), { scenario: 'denied', body: undefined })
    const second = await watching('demo', id)
    await second.until(isOfType('calls'))
    expect(second.events.map(({ type }) => type)).toEqual(['world', 'sessions', 'calls'])
    expect(second.events.find(isOfType('sessions'))?.data.sessions).toHaveLength(2)
    expect(second.events.flatMap(({ data }) => data.calls ?? []).map(({ id }) => id)).toEqual([3, 4])
  })

  it('begins with its state after the last event, where nothing has changed', async () => {
    const first = await watching()
    const { id, data } = await first.until(isOfType('world'))
    const second = await watching('demo', id)
    expect(await second.until(isOfType('world'))).toEqual({ type: 'world', id, data })
  })

  it.each(['', 'x', '1.2.3', '-1.17.-.0', `demo.0.0.${'9'.repeat(20)}`])(
    'has to be read again after an event that it did not send: "%s"',
    async (id) => {
      const watched = await watching('demo', id === '' ? 'unknown' : id)
      const { data } = await watched.until(isOfType('reset'))
      expect(data).toEqual({ world: 'demo', exists: true })
      await watched.until(isOfType('world'))
    },
  )

  it('has to be read again after a reset, a deletion, and a new beginning', async () => {
    const watched = await watching()
    await watched.until(isOfType('world'))
    await askAdmin(served(), 'reset', 'POST /worlds/demo/reset')
    expect((await watched.until(isOfType('reset'))).data).toEqual({ world: 'demo', exists: true })
    await askAdmin(served(), 'deleteWorld', 'DELETE /worlds/demo')
    await watched.until(({ data }) => data.exists === false)
    await submit(served())
    const resets = () => watched.events.filter(isOfType('reset')).map(({ data }) => data.exists)
    await expect.poll(resets).toEqual([true, false, true])
  })

  it('is not known before its first call', async () => {
    const { response } = await watching('unknown')
    expect(response.status).toBe(404)
  })

  it('plays the steps of a running clock when they are due, without a call, as long as it is watched', async () => {
    await submit(served(), { scenario: 'paid' })
    await askAdmin(served(), 'setClock', 'PUT /worlds/demo/clock', { rate: 1_000_000 })
    const watched = await watching()
    await watched.until(({ data }) => data.sessions?.[0]?.status === 'paid')
    await watched.leave()
    await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/paid/start')
    const before = served().sandbox.counts().events
    await pause(600)
    expect(served().sandbox.counts().events).toBe(before)
  })

  it('sends at most four batches a second', async () => {
    const watched = await watching()
    await watched.until(isOfType('world'))
    const from = watched.events.length
    const begun = performance.now()
    while (performance.now() - begun < 1000) {
      await advance('1m')
      await pause(5)
    }
    const batches = watched.events.slice(from).filter(isOfType('world')).length
    expect(batches).toBeGreaterThan(0)
    expect(batches).toBeLessThanOrEqual(1 + Math.ceil((performance.now() - begun) / 250))
  })

  it('sends all streams the same', async () => {
    const all = await Promise.all([watching(), watching(), watching()])
    await Promise.all(all.map((watched) => watched.until(isOfType('world'))))
    await submit(served())
    const events = await Promise.all(all.map((watched) => watched.until(isOfType('sessions'))))
    expect(events[1]).toEqual(events[0])
    expect(events[2]).toEqual(events[0])
  })

  it('is watched by 64 clients at most', async () => {
    const all = await Promise.all(Array.from({ length: 64 }, () => watching()))
    await Promise.all(all.map((watched) => watched.until(isOfType('world'))))
    const refused = await ask(served(), 'admin', 'GET', '/_payerbox/worlds/demo/events')
    expect(refused.status).toBe(429)
    expect(refused.json.error).toEqual({
      code: 'TOO_MANY_WATCHING',
      message: '64 clients watch worlds already; try again when one has left',
    })
    await all[0]?.leave()
    await expect.poll(async () => (await watching()).response.status).toBe(200)
  })

  it('ends its streams when the sandbox is closed', async () => {
    const watched = await watching()
    await watched.until(isOfType('world'))
    await served().sandbox.close()
    await expect.poll(watched.isOver).toBe(true)
  })
})

describe('a server with streams', () => {
  let sandbox: Sandbox
  let listening: Listening
  const start = async (requestTimeout?: number) => {
    sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', seed: 1, scenario: 'denied-then-paid' })
    listening = await listen(sandbox, { ...(requestTimeout !== undefined && { requestTimeout }) })
  }

  it('stops at once, and ends them', async () => {
    await start()
    const seen: WatchEvent[] = []
    const reading = (async () => {
      for await (const event of watchWorld(listening.url, 'demo')) seen.push(event)
    })()
    await expect.poll(() => seen.length).toBe(1)
    await listening.close()
    // A connection that was broken at the end of the grace period would be an error.
    await reading
    expect(seen.map(({ type }) => type)).toEqual(['world'])
  })

  it('stops looking at the world when the client leaves', async () => {
    await start()
    for await (const { type, data } of watchWorld(listening.url, 'demo')) {
      if (type === 'world') expect(data.world).toBe('demo')
      break
    }
    const leaving = new AbortController()
    const events = watchWorld(listening.url, 'demo', { signal: leaving.signal })
    await events.next()
    leaving.abort()
    await expect(events.next()).rejects.toThrow(/abort/)
    await submit(sandbox, { scenario: 'paid' })
    await sandbox.answer({
      ...{ method: 'PUT', host: '', path: '/_payerbox/worlds/demo/clock', query: '' },
      ...{ headers: {}, body: '{"rate":1000000}' },
    })
    const before = sandbox.counts().events
    await pause(600)
    expect(sandbox.counts().events).toBe(before)
    await listening.close()
  })

  it('refuses an unknown world as every operation does', async () => {
    await start()
    const refusal: unknown = await watchWorld(listening.url, 'unknown')
      .next()
      .catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(AdminRefusal)
    expect(refusal).toMatchObject({ status: 404, code: 'UNKNOWN_WORLD' })
    await listening.close()
  })

  it('breaks the connection of a client that reads nothing for too long', async () => {
    await start(500)
    await submitMany(sandbox, 'demo', 4000)
    const socket = connect(listening.port, '127.0.0.1')
    let isClosed = false
    socket.once('close', () => {
      isClosed = true
    })
    socket.write('GET /_payerbox/worlds/demo/events HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await new Promise((resolve) => socket.once('readable', resolve))
    // The system takes some megabytes for the client.
    for (let step = 0; step < 5; step++) {
      await ask(sandbox, 'admin', 'POST', '/_payerbox/worlds/demo/clock/advance', {}, { to: 'next-step' })
      await pause(400)
    }
    await pause(500)
    // What has arrived is read; the end follows it.
    socket.resume()
    await expect.poll(() => isClosed).toBe(true)
    await listening.close()
  })
})
