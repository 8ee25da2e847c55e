import { describe, expect, it } from 'vitest'
import type { components } from '../../src/contract/generated/admin.ts'
import { vendorOperations } from '../../src/contract/routes.ts'
import { createSandbox } from '../../src/index.ts'
import { askAdmin, onboard, submit, type Target, tokenOf } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'

type Sample = components['schemas']['Sample']
type SentCall = components['schemas']['SentCall']

const send = 'POST /worlds/demo/calls'

async function sampleOf(target: Target, operation: string, world = 'demo', query = ''): Promise<Sample> {
  const { status, body } = await askAdmin(target, 'getSample', `GET /worlds/${world}/samples/${operation}${query}`)
  expect(status).toBe(200)
  return body as Sample
}

async function sent(target: Target, request: object, world = 'demo'): Promise<SentCall> {
  const { status, body } = await askAdmin(target, 'sendCall', `POST /worlds/${world}/calls`, request)
  expect(status).toBe(200)
  return body as SentCall
}

async function eventsOf(target: Target): Promise<number | undefined> {
  return (await askAdmin(target, 'getWorld', 'GET /worlds/demo')).body.events
}

describeServed('a sample', (served) => {
  it.each(vendorOperations)('of %s succeeds when it is ready, and says what is missing when not', async (operation) => {
    const before = await sampleOf(served(), operation)
    const needs =
      ['taiga.submitSession', 'taiga.sessionStatus'].includes(operation) || /^optum\.(?!token)/.test(operation)
    expect([before.ready, before.hint === undefined]).toEqual([!needs, !needs])

    await submit(served())
    await tokenOf(served())
    const sample = await sampleOf(served(), operation)
    expect(sample).toMatchObject({ operation, ready: true })
    const { status, violations, operation: sentTo } = await sent(served(), sample.request)
    expect({ sentTo, violations, isSuccess: status === 200 || status === 201 }).toEqual({
      sentTo: operation,
      violations: [],
      isSuccess: true,
    })
  })

  it.each(vendorOperations)('of %s creates nothing', async (operation) => {
    await submit(served())
    const events = await eventsOf(served())
    await sampleOf(served(), operation)
    expect(await eventsOf(served())).toBe(events)
    const { entries = [] } = (await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')).body
    expect(entries).toHaveLength(2)
  })

  it('is about the session or the claim that the query names', async () => {
    const first = await submit(served())
    await submit(served())
    const claims =
      (await askAdmin(served(), 'listClaims', `GET /worlds/demo/claims?session=${first}`)).body.claims ?? []
    const claim = claims[0]?.id
    const taiga = await sampleOf(served(), 'taiga.sessionStatus', 'demo', `?session=${first}`)
    expect(taiga.request.path).toContain(first)
    expect(await sampleOf(served(), 'taiga.sessionStatus', 'demo', `?claim=${claim}`)).toEqual(taiga)
    expect(await sampleOf(served(), 'stedi.claimStatus', 'demo', `?session=${first}`)).toMatchObject({
      claim,
      session: first,
      request: { body: { subscriber: { memberId: claims[0]?.subscriber.memberId } } },
    })
  })

  it.each([
    ['stedi.claimstatus', '', 404, 'UNKNOWN_OPERATION', 'did you mean "stedi.claimStatus"?'],
    ['admin.health', '', 404, 'UNKNOWN_OPERATION', 'no vendor has the operation "admin.health"'],
    ['taiga.sessionStatus', '?session=none', 404, 'UNKNOWN_SESSION', 'no session "none"'],
    ['stedi.claimStatus', '?claim=none', 404, 'UNKNOWN_CLAIM', 'no claim "none"'],
    ['stedi.claimStatus', '?clam=none', 400, 'INVALID_FILTER', 'did you mean "claim"?'],
  ])('is refused: %s%s', async (operation, query, status, code, message) => {
    const refused = await askAdmin(served(), 'getSample', `GET /worlds/demo/samples/${operation}${query}`)
    expect(refused.status).toBe(status)
    expect(refused.body.error).toMatchObject({ code, message: expect.stringContaining(message) })
  })

  it('in Optum’s sandbox profile has the predefined values', async () => {
    await askAdmin(served(), 'changeSettings', 'PUT /worlds/demo/settings', { optumProfile: 'sandbox' })
    await tokenOf(served())
    const { request } = await sampleOf(served(), 'optum.claimstatus')
    expect(await sent(served(), request)).toMatchObject({ status: 200, violations: [] })
  })
})

describeServed('a call that the admin API sends', (served) => {
  it('is the call of a client: it counts as a poll, and the journal has it', async () => {
    const started = await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/polled-to-paid/start')
    const session = started.body.sessionId as string
    const { request } = await sampleOf(served(), 'taiga.sessionStatus', 'demo', `?session=${session}`)
    const { body, call, headers, world, took } = await sent(served(), request)
    expect(world).toBe('demo')
    expect(headers['content-type']).toContain('json')
    expect(took).toBeGreaterThan(0)
    const { entries = [] } = (await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')).body
    expect(entries.map(({ id, operation }) => [id, operation])).toEqual([[call, 'taiga.sessionStatus']])
    expect(JSON.parse(body)).toMatchObject({ status: 'processing' })
    const next = (await askAdmin(served(), 'listRuns', 'GET /worlds/demo/runs')).body.runs?.[0]?.next
    expect(next?.does).toBe('visit becomes submitted')
    const explained = await askAdmin(served(), 'explainCall', `GET /worlds/demo/journal/${call}`)
    expect(explained.body.operation).toBe('taiga.sessionStatus')
  })

  it('is masked in the journal', async () => {
    const { request } = await sampleOf(served(), 'stedi.claimStatus')
    const { call, body } = await sent(served(), request)
    const { memberId } = (request.body as { readonly subscriber: { readonly memberId: string } }).subscriber
    expect(body).toContain(memberId)
    const { entries = [] } = (await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')).body
    expect(entries.at(-1)).toMatchObject({ id: call })
    expect(JSON.stringify(entries)).not.toContain(memberId)
  })

  it('has the rules that its request breaks', async () => {
    const { request } = await sampleOf(served(), 'stedi.claimStatus')
    const { status, violations } = await sent(served(), { ...request, body: { ...request.body, encounter: 7 } })
    expect(status).toBe(400)
    expect(violations).toContainEqual(
      expect.objectContaining({ side: 'request', pointer: '/encounter', rule: 'type', received: expect.any(String) }),
    )
    expect(violations.every(({ side }) => side === 'request')).toBe(true)
  })

  it('gets the vendor’s own refusal of a credential, without a world', async () => {
    const { request } = await sampleOf(served(), 'taiga.onboardProvider')
    const { status, world, call, violations } = await sent(served(), { ...request, headers: {} })
    expect([status, world]).toEqual([401, '-'])
    expect(violations.map(({ about }) => about)).toContain('credential')
    const { entries = [] } = (await askAdmin(served(), 'journalWithoutWorld', 'GET /journal')).body
    expect(entries.at(-1)?.id).toBe(call)
  })

  it('may have a body that is no JSON', async () => {
    const { request } = await sampleOf(served(), 'stedi.claimStatus')
    expect(await sent(served(), { ...request, body: '{"controlNumber"' })).toMatchObject({ status: 400 })
    const form = 'client_id=sandbox_demo&client_secret=x&grant_type=client_credentials'
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const token = await sent(served(), { method: 'POST', path: '/apip/auth/v2/token', headers, body: form })
    expect(token).toMatchObject({ status: 200, violations: [] })
  })

  it.each([
    [{ status: 503 }, { status: 503, fault: 'status' }],
    [{ hang: true }, { status: 0, fault: 'hang' }],
    [{ reset: true }, { status: 0, fault: 'reset' }],
    [{ truncated: true }, { status: 200, fault: 'spoiled' }],
    [{ length: 'short' }, { status: 200, fault: 'short' }],
    [{ dribble: '5s' }, { status: 200, fault: 'dribble' }],
  ])('meets an armed fault: %j', async (fails, expected) => {
    await askAdmin(served(), 'armFault', 'POST /worlds/demo/faults', { on: 'stedi.claimStatus', times: 1, fails })
    const { request } = await sampleOf(served(), 'stedi.claimStatus')
    expect(await sent(served(), request)).toMatchObject({ ...expected, violations: [] })
    expect(await sent(served(), request)).toMatchObject({ status: 200 })
    await askAdmin(served(), 'armFault', 'POST /worlds/demo/faults', {
      on: 'stedi.claimStatus',
      inFlight: 1,
      fails: { status: 429 },
    })
    // The calls before are no longer in flight.
    expect(await sent(served(), request)).toMatchObject({ status: 200 })
  })

  it.each([
    [{ method: 'GET', path: '/_payerbox/worlds' }, '/path'],
    [{ method: 'DELETE', path: '/_payerbox/worlds/demo' }, '/path'],
    [{ method: 'GET', path: '/' }, '/path'],
    [{ method: 'GET', path: '/elsewhere' }, '/path'],
    [{ method: 'PATCH', path: '/api/v1/partner/sessions' }, '/path'],
    [{ method: 'GET', path: 'https://example.com/' }, '/path'],
    [{ method: 'get it', path: '/x' }, '/method'],
    [{ path: '/x' }, '/method'],
    [{ method: 'GET', path: '/x', body: 7 }, '/body'],
    [{ method: 'GET', path: '/x', host: 'example.com' }, '/host'],
  ])('goes to an operation of a vendor only: %j', async (request, pointer) => {
    const { status, body } = await askAdmin(served(), 'sendCall', send, request)
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'INVALID_BODY', pointer })
    expect((await askAdmin(served(), 'getWorld', 'GET /worlds/demo')).status).toBe(200)
  })
})

describe('samples', () => {
  it.each([
    'dependent',
    'denied-then-paid',
    'two-sessions',
    'two-claims-on-file',
    'payer-particular',
    'payer-down',
    'payer-refuses-question',
    'slow-payer',
    'not-found',
    'multi-day-stay',
  ])('succeed at every step of a run: %s', async (name) => {
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01', strict: true, worlds: ['team'] })
    await onboard(sandbox, { authorization: 'Bearer sandbox_team' })
    await askAdmin(sandbox, 'startScenario', `POST /worlds/team/scenarios/${name}/start`)
    for (let step = 0; step < 3; step++) {
      await tokenOf(sandbox, 'team')
      await askAdmin(sandbox, 'disarmFaults', 'DELETE /worlds/team/faults')
      for (const operation of vendorOperations) {
        const { ready, request } = await sampleOf(sandbox, operation, 'team')
        const { status, violations } = await sent(sandbox, request, 'team')
        expect({ operation, ready, violations, status: status === 201 ? 200 : status }).toEqual({
          operation,
          ready: true,
          violations: [],
          status: 200,
        })
        await askAdmin(sandbox, 'disarmFaults', 'DELETE /worlds/team/faults')
      }
      sandbox.world('team').advance('5d')
    }
  })
})
