import { Agent, get as httpGet } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../support/cli-program.ts'
import { lawFactor } from '../support/law-runs.ts'

const started: Serving[] = []
afterEach(async () => {
  await Promise.all(started.splice(0).map((serving) => serving.stop()))
})

/** A server whose heap is as small as in a container of 256 MB or less. */
async function small(...args: readonly string[]): Promise<Serving> {
  const serving = await serve(['--port', '0', ...args], {}, ['--max-old-space-size=48'])
  started.push(serving)
  return serving
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

function status(url: string, authorization: string): Promise<number> {
  return new Promise((resolve, reject) => {
    httpGet(url, { agent, headers: { authorization } }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0))
    }).once('error', reject)
  })
}

describe('a process with little memory', () => {
  it('answers any number of reads with new keys, and keeps the worlds that are used', async () => {
    const { url } = await small()
    await fetch(`${url}/_payerbox/worlds/used/scenarios/paid/start`, { method: 'POST' })
    const statuses = new Map<number, number>()
    for (let sent = 0; sent < 40_000 * lawFactor; sent += 500) {
      const polls = Array.from({ length: 500 }, (_, index) =>
        status(`${url}/api/v1/partner/sessions/x`, `Bearer sandbox_w${sent + index}`),
      )
      for (const each of await Promise.all(polls)) statuses.set(each, (statuses.get(each) ?? 0) + 1)
    }
    expect([...statuses.keys()]).toEqual([404])
    const { worlds, limits } = (await (await fetch(`${url}/_payerbox/worlds`)).json()) as {
      readonly worlds: readonly { readonly world: string; readonly sessions: number }[]
      readonly limits: { readonly worlds: number }
    }
    expect(worlds.length).toBeLessThanOrEqual(limits.worlds)
    expect(worlds).toContainEqual(expect.objectContaining({ world: 'used', sessions: 1 }))
  }, 180_000)

  it('refuses a world that is full, goes on with others, and lives', async () => {
    const { url } = await small()
    const start = (world: string) =>
      fetch(`${url}/_payerbox/worlds/${world}/scenarios/paid/start`, { method: 'POST' }).then(({ status }) => status)
    const seen = new Set<number>()
    for (let round = 0; round < 400 && !seen.has(503); round++) {
      for (const each of await Promise.all(Array.from({ length: 50 }, () => start('large')))) seen.add(each)
    }
    expect([...seen].sort()).toEqual([201, 503])
    expect(await start('other')).toBe(201)
    expect((await fetch(`${url}/_payerbox/worlds/large/reset`, { method: 'POST' })).status).toBe(200)
    expect(await start('large')).toBe(201)
  }, 180_000)
})
