import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { parse } from 'yaml'
import { AdminRefusal, type AdminSend, adminClient, watchWorld } from '../../src/admin-client/index.ts'
import { routes } from '../../src/contract/routes.ts'
import { describeServed } from '../support/served.ts'

describeServed('the admin client', (served) => {
  const send: AdminSend = async ({ method, path, headers, body }) => {
    const response = await served().fetch('admin', path, {
      method,
      headers: { ...headers },
      ...(body !== '' && { body }),
    })
    return { status: response.status, body: await response.text() }
  }

  it('starts a run, advances the clock, and lists the result', async () => {
    const admin = adminClient(send)
    const { claims } = await admin.startScenario({ world: 'mine', name: 'paid' })
    const { now } = await admin.advanceClock({ world: 'mine' }, { by: '14d' })
    const paid = await admin.listClaims({
      world: 'mine',
      stage: 'paid',
      memberId: claims[0]?.claim.subscriber.memberId,
    })

    expect(now).toBe('2026-04-15T18:30:00.000Z')
    expect(paid.claims.map(({ id }) => id)).toEqual([claims[0]?.claim.id])
  })

  it('shows the reference, checks a scenario, and sends a sample', async () => {
    const admin = adminClient(send)
    expect(await admin.getContract({ contract: 'taiga' })).toMatchObject({ openapi: '3.1.0' })
    const { codes } = await admin.listCodes({ list: 'status', q: '65' })
    expect(codes[0]?.text).toBe('Claim/line has been paid.')
    const { source } = await admin.getScenario({ name: 'denied' })
    const { valid } = await admin.checkScenario({}, { source: source?.text ?? '', explore: false })
    expect(valid).toBe(true)
    const { claims } = await admin.startScenarioText({ world: 'mine' }, { source: source?.text ?? '' })
    const claim = claims[0]?.claim.id
    const { request } = await admin.getSample({ world: 'mine', operation: 'stedi.claimStatus', claim })
    const { status, violations } = await admin.sendCall({ world: 'mine' }, request)
    expect({ status, violations }).toEqual({ status: 200, violations: [] })
  })

  it('throws the errors of the sandbox with code, pointer and message', async () => {
    const admin = adminClient(send)
    const refusal: unknown = await admin
      .startScenario({ world: 'mine', name: 'payed' })
      .catch((error: unknown) => error)

    expect(refusal).toBeInstanceOf(AdminRefusal)
    expect(refusal).toMatchObject({
      status: 404,
      code: 'UNKNOWN_SCENARIO',
      message: 'scenario "payed" does not exist; did you mean "paid"?',
    })
    await expect(admin.advanceClock({ world: 'mine' }, { by: 'soon' })).rejects.toMatchObject({ pointer: '/by' })
  })
})

describe('the routes of the admin client', () => {
  it('are those of the contract', () => {
    const { paths } = parse(readFileSync('contracts/admin.yaml', 'utf8')) as {
      paths: Record<string, Record<string, { operationId?: string }>>
    }
    const told = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, { operationId }]) =>
        operationId === undefined ? [] : [[operationId, [method.toUpperCase(), path]]],
      ),
    )
    const known = routes
      .filter(({ api }) => api === 'admin')
      .map(({ operationId, method, path }) => [operationId, [method, path]])
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(told))
    // The one operation without an end has a function of its own: watchWorld.
    const functions = [...Object.keys(adminClient('http://127.0.0.1')), watchWorld.name]
    expect(functions.sort()).toEqual(told.map(([operationId]) => operationId).sort())
  })
})

describe('an address without a sandbox', () => {
  it('is reported with the error of fetch', async () => {
    await expect(adminClient('http://127.0.0.1:1').health()).rejects.toThrow('fetch failed')
  })

  it('is reported with the status if another server responds', async () => {
    const admin = adminClient(async () => ({ status: 404, body: '<html>' }))
    await expect(admin.health()).rejects.toMatchObject({
      status: 404,
      code: '',
      message: 'health failed with status 404',
    })
  })
})

describe('the types of the admin client', () => {
  it('require the parameters of the path, and know the response', () => {
    const admin = adminClient(async () => ({ status: 200, body: '{}' }))
    // @ts-expect-error a world has to be named
    void admin.getClock()
    // @ts-expect-error there is no such filter
    void admin.listClaims({ world: 'demo', stages: 'paid' })
    expectTypeOf(admin.health).returns.resolves.toHaveProperty('version').toEqualTypeOf<string>()
    expectTypeOf(admin.fork).returns.resolves.toHaveProperty('credential').toEqualTypeOf<string>()
    expectTypeOf(admin.advanceClock)
      .parameter(1)
      .toEqualTypeOf<{ readonly by?: string; readonly to?: 'next-step' } | undefined>()
  })
})
