import { expect, it } from 'vitest'
import type { FaultForm } from '../../src/index.ts'
import { askOptum, askStedi, submit, tokenOf } from '../support/ask.ts'
import { optumCredentials, optumRequest, optumTokenPath, stediRequest, taigaKey } from '../support/samples.ts'
import { describeServed, type Served } from '../support/served.ts'

/** What a client of fetch makes of one poll: a status and a body, or where it failed. */
async function poll({ fetch }: Served, path: string): Promise<string> {
  const response = await fetch('taiga', path, { headers: { authorization: taigaKey } }).catch(() => undefined)
  if (response === undefined) return 'no answer'
  const text = await response.text().catch(() => undefined)
  return `${response.status} ${text ?? 'and no whole body'}`
}

describeServed('a client sees of a fault', (served) => {
  const seen = async (fails: FaultForm['fails']) => {
    const id = await submit(served())
    const path = `/api/v1/partner/sessions/${id}`
    const right = await poll(served(), path)
    served().sandbox.world('demo').arm({ on: 'taiga.sessionStatus', times: 1, fails })
    const wrong = await poll(served(), path)
    expect(await poll(served(), path)).toBe(right)
    return { right, wrong, half: right.slice(0, 4) + right.slice(4, 4 + (right.length - 4) / 2) }
  }

  it('that breaks the connection: nothing', async () => {
    expect((await seen({ reset: true })).wrong).toBe('no answer')
  })

  it('that breaks the connection in the middle: a status, and an incomplete body', async () => {
    expect((await seen({ reset: 'middle' })).wrong).toBe('200 and no whole body')
  })

  it('with too large a Content-Length: a status, and an incomplete body', async () => {
    expect((await seen({ length: 'long' })).wrong).toBe('200 and no whole body')
  })

  it('with too small a Content-Length: half of the body, without an error', async () => {
    const { wrong, half } = await seen({ length: 'short' })
    expect(wrong).toBe(half)
  })

  it('that truncates: half of the body, without an error', async () => {
    const { wrong, half } = await seen({ truncated: true })
    expect(wrong).toBe(half)
  })

  it('that empties the body: a status only', async () => {
    expect((await seen({ empty: true })).wrong).toBe('200 ')
  })

  it('that dribbles: the complete response, eventually', async () => {
    const { right, wrong } = await seen({ dribble: '60ms' })
    expect(wrong).toBe(right)
  })

  it('with a random delay: the complete response, later on the clock', async () => {
    const world = served().sandbox.world('demo')
    const began = world.now()
    const { right, wrong } = await seen({ delay: { min: '10s', max: '20s' } })
    expect(wrong).toBe(right)
    expect(world.now() - began).toBeGreaterThanOrEqual(10_000)
    expect(world.now() - began).toBeLessThanOrEqual(20_000)
  })
})

describeServed('a limit of calls in flight', (served) => {
  it('counts a dribbling body until it is read or aborted', async () => {
    const { fetch, sandbox } = served()
    const path = `/api/v1/partner/sessions/${await submit(served())}`
    const world = sandbox.world('demo')
    world.arm({ on: 'taiga.*', inFlight: 2, fails: { status: 429 } })
    world.arm({ on: 'taiga.*', fails: { dribble: '10m' } })
    const giveUp = new AbortController()
    const ask = () => fetch('taiga', path, { headers: { authorization: taigaKey }, signal: giveUp.signal })
    const [first, second] = [await ask(), await ask()]
    expect([first.status, second.status, (await ask()).status]).toEqual([200, 200, 429])
    giveUp.abort()
    await Promise.allSettled([first.text(), second.text()])
    await expect
      .poll(async () => (await fetch('taiga', path, { headers: { authorization: taigaKey } })).status)
      .toBe(200)
  })
})

describeServed('a revoked key', (served) => {
  it('is rejected by each vendor like an unknown key', async () => {
    const token = await tokenOf(served())
    const world = served().sandbox.world('demo')
    for (const on of ['taiga.*', 'stedi.*', 'optum.*'] as const) world.arm({ on, fails: { revoked: true } })
    const taiga = await served().fetch('taiga', '/api/v1/partner/sessions/x', { headers: { authorization: taigaKey } })
    expect(taiga.status).toBe(401)
    expect(await askStedi(served(), stediRequest)).toMatchObject({ status: 403, json: { code: 'ACCESS_DENIED' } })
    expect(await askOptum(served(), optumRequest, { token })).toMatchObject({
      status: 401,
      json: { error: 'invalid_access_token' },
    })
    const client = { method: 'POST', body: JSON.stringify(optumCredentials('demo')) }
    const refused = await served().fetch('optum', optumTokenPath, client)
    expect([refused.status, await refused.json()]).toMatchObject([401, { error: 'invalid_client' }])
    expect(world.disarm()).toBe(3)
    expect((await askOptum(served(), optumRequest, { token })).status).toBe(200)
  })
})
