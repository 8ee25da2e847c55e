import { expect, it } from 'vitest'
import { vendorOperations } from '../../src/contract/routes.ts'
import { payerBehaviorNames } from '../../src/world/payer-behavior.ts'
import { askAdmin, askOptum, tokenOf } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'

const arm = 'POST /worlds/demo/faults'

/** A value that a member's schema allows. */
function valueFor(schema: Readonly<Record<string, unknown>>): unknown {
  const { examples, const: constant, enum: choices, anyOf, properties, required, type, minimum } = schema
  if (constant !== undefined) return constant
  for (const list of [examples, choices]) if (Array.isArray(list)) return list[0]
  if (Array.isArray(anyOf)) return valueFor(anyOf[0])
  if (type === 'object' && typeof properties === 'object' && properties !== null) {
    const names = Array.isArray(required) ? required : Object.keys(properties).slice(0, 1)
    const members = properties as Readonly<Record<string, Readonly<Record<string, unknown>>>>
    return Object.fromEntries(names.map((name) => [name, valueFor(members[name] ?? {})]))
  }
  return minimum ?? '1s'
}

describeServed('the form for a fault', (served) => {
  it('has every operation, and every member can be armed with a value of its schema', async () => {
    const { status, body } = await askAdmin(served(), 'listFaultKinds', 'GET /faults')
    expect(status).toBe(200)
    const on = body.operations?.map((operation) => operation.on) ?? []
    expect(on).toEqual(expect.arrayContaining([...vendorOperations, 'taiga.*', 'stedi.*', 'optum.*']))
    expect(JSON.stringify(body)).not.toContain('$ref')

    for (const { name, description, schema, delay, carriedOut } of body.failures ?? []) {
      expect(description, name).not.toBe('')
      const value = name === 'payer' ? { category: 'E1', status: '484' } : valueFor(schema)
      const armed = async (fails: object) =>
        (await askAdmin(served(), 'armFault', arm, { on: 'stedi.claimStatus', fails })).status
      if (name === 'carriedOut') continue
      expect([name, await armed({ [name]: value })]).toEqual([name, 201])
      if (name === 'delay') continue
      expect([name, await armed({ [name]: value, delay: '1s' })]).toEqual([name, delay ? 201 : 400])
      expect([name, await armed({ [name]: value, carriedOut: true })]).toEqual([name, carriedOut ? 201 : 400])
    }
    for (const { name, description, schema } of body.conditions ?? []) {
      expect(description, name).not.toBe('')
      const fault = { on: 'taiga.*', [name]: valueFor(schema), fails: { status: 503 } }
      expect([name, (await askAdmin(served(), 'armFault', arm, fault)).status]).toEqual([name, 201])
    }
  })

  it('says which operations a payer can fail for, and which statuses they have', async () => {
    const { body } = await askAdmin(served(), 'listFaultKinds', 'GET /faults')
    for (const { on, payer, statuses } of body.operations ?? []) {
      const fails = { payer: { category: 'E1', status: '484' } }
      const { status } = await askAdmin(served(), 'armFault', arm, { on, fails })
      expect([on, status]).toEqual([on, payer ? 201 : 400])
      expect(statuses.length).toBeGreaterThan(0)
      expect(statuses.every((each) => each >= 400)).toBe(true)
    }
  })
})

describeServed('the form for payers', (served) => {
  it('has every behavior, which can be set as it is listed', async () => {
    const { body } = await askAdmin(served(), 'listPayerBehaviors', 'GET /payer-behaviors')
    expect(body.behaviors?.map(({ name }) => name)).toEqual(payerBehaviorNames)
    for (const { name, duration, longest } of body.behaviors ?? []) {
      for (const behavior of [name, ...(duration === undefined ? [] : [{ [name]: duration }, { [name]: longest }])]) {
        const { status, body } = await askAdmin(
          served(),
          'setPayerBehaviors',
          'PUT /worlds/demo/payers/62308/behaviors',
          {
            behaviors: [behavior],
          },
        )
        expect([status, body.behaviors?.length]).toEqual([200, 1])
      }
    }
  })
})

describeServed('revoked tokens', (served) => {
  it('are refused as invalid, until the client requests another one', async () => {
    const [first, second] = [await tokenOf(served()), await tokenOf(served())]
    const { status, body } = await askAdmin(served(), 'revokeTokens', 'POST /worlds/demo/tokens/revoke')
    expect([status, body]).toEqual([200, { world: 'demo', revoked: 2 }])
    const unknown = await askOptum(served(), undefined, { token: `${first}x` })
    for (const token of [first, second]) {
      const refused = await askOptum(served(), undefined, { token })
      expect([refused.status, Object.keys(refused.json)]).toEqual([unknown.status, Object.keys(unknown.json)])
    }
    expect((await askOptum(served())).status).toBe(200)
    const again = await askAdmin(served(), 'revokeTokens', 'POST /worlds/demo/tokens/revoke')
    expect(again.body.revoked).toBe(1)
  })

  it('are in the journal of their world, and those of other worlds stay valid', async () => {
    const [own, other] = [await tokenOf(served()), await tokenOf(served(), 'other')]
    await askAdmin(served(), 'revokeTokens', 'POST /worlds/demo/tokens/revoke')
    await askOptum(served(), undefined, { token: own })
    const { entries = [] } = (await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')).body
    expect(entries.map(({ status }) => status)).toEqual([200, 401])
    expect((await askOptum(served(), undefined, { world: 'other', token: other })).status).toBe(200)
  })

  it('do not count as valid when they have expired', async () => {
    await tokenOf(served())
    served().sandbox.world('demo').advance('2h')
    const { body } = await askAdmin(served(), 'revokeTokens', 'POST /worlds/demo/tokens/revoke')
    expect(body.revoked).toBe(0)
  })

  it('stay revoked in a fork, and after the log is compacted', async () => {
    const token = await tokenOf(served())
    await askAdmin(served(), 'revokeTokens', 'POST /worlds/demo/tokens/revoke')
    for (let call = 0; call < 5; call++) await askOptum(served())
    await askAdmin(served(), 'compact', 'POST /worlds/demo/compact')
    expect((await askOptum(served(), undefined, { token })).status).toBe(401)
    const fork = await askAdmin(served(), 'fork', 'POST /worlds/demo/fork', { as: 'copy' })
    expect(fork.status).toBe(201)
    const { entries = [] } = (await askAdmin(served(), 'journal', 'GET /worlds/demo/journal')).body
    expect(entries.at(-1)?.status).toBe(401)
  })
})
