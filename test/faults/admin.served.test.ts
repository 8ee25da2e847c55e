import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { askAdmin } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'

const faults = '/worlds/demo/faults'

describeServed('a fault armed by the admin API', (served) => {
  const poll = async () =>
    (await served().fetch('taiga', '/api/v1/partner/sessions/x', { headers: { authorization: 'Bearer sandbox_demo' } }))
      .status

  it('is listed with its remaining calls, and applies', async () => {
    const form = { on: 'taiga.*', times: 2, lasts: '10m', every: 2, fails: { status: 503, delay: '1500ms' } }
    const armed = await askAdmin(served(), 'armFault', `POST ${faults}`, form)
    expect(armed.status).toBe(201)
    expect(armed.body).toEqual({
      id: 'fault-0',
      does: 'taiga.* fails with 503 after 1s500ms for one call in 2 for 10m 2 times',
      armed: '2026-04-01T18:30:00.000Z',
      until: '2026-04-01T18:40:00.000Z',
      remaining: 2,
      applied: 0,
      skipped: 0,
      fault: { ...form, fails: { status: 503, delay: '1s500ms' } },
    })
    expect([await poll(), await poll(), await poll()]).toEqual([404, 503, 404])
    const { body } = await askAdmin(served(), 'listFaults', `GET ${faults}`)
    expect(body.faults).toMatchObject([{ id: 'fault-0', remaining: 1, applied: 1, skipped: 2 }])
  })

  it('is not listed after its duration', async () => {
    await askAdmin(served(), 'armFault', `POST ${faults}`, { on: 'taiga.*', lasts: '10m', fails: { hang: true } })
    served().sandbox.world('demo').advance('10m')
    expect((await askAdmin(served(), 'listFaults', `GET ${faults}`)).body).toEqual({ faults: [] })
  })

  it('is disarmed by its id, or with all others', async () => {
    for (const status of [500, 502, 503]) {
      await askAdmin(served(), 'armFault', `POST ${faults}`, { on: 'taiga.*', times: 1, fails: { status } })
    }
    const one = await askAdmin(served(), 'disarmFault', `DELETE ${faults}/fault-0`)
    expect([one.status, one.body]).toEqual([200, { disarmed: ['fault-0'] }])
    expect(await poll()).toBe(502)
    const rest = await askAdmin(served(), 'disarmFaults', `DELETE ${faults}`)
    expect(rest.body).toEqual({ disarmed: ['fault-2'] })
    expect(await poll()).toBe(404)
  })

  it('cannot be disarmed if it is unknown', async () => {
    const none = await askAdmin(served(), 'disarmFault', `DELETE ${faults}/fault-7`)
    expect(none.status).toBe(404)
    expect(none.body.error).toEqual({
      code: 'UNKNOWN_FAULT',
      message: 'world demo has no fault "fault-7"; no fault is armed',
    })
    await askAdmin(served(), 'armFault', `POST ${faults}`, { on: 'taiga.*', fails: { hang: true } })
    const near = await askAdmin(served(), 'disarmFault', `DELETE ${faults}/fault-7`)
    expect(near.body.error?.message).toContain('did you mean "fault-0"?')
  })

  it.each([
    ['[]', '', 'a fault must be an object, not a list'],
    ['{', '', 'the body is not valid JSON'],
    [undefined, '', '"on" is missing'],
    [{ on: 'taiga.*' }, '', '"fails" is missing'],
    [{ on: 'taiga.sesionStatus', fails: { hang: true } }, '/on', 'did you mean "taiga.sessionStatus"?'],
    [{ on: 'taiga.*', fails: { stauts: 503 } }, '/fails/stauts', 'did you mean "status"?'],
    [{ on: 'taiga.*', fails: { status: '503' } }, '/fails/status', 'status must be a whole number, not "503"'],
    [{ on: 'taiga.*', fails: { hang: true, empty: true } }, '/fails/empty', 'hang and empty exclude each other'],
    [
      { on: 'taiga.*', after: '1s', fails: { hang: true } },
      '/after',
      'unknown key "after"; use on, times, lasts, match, inFlight, rate, every, chance or fails',
    ],
    [{ on: 'taiga.*', match: { 'a/b': 'x' }, fails: { hang: true } }, '/match/a~1b', 'is not a part of a request'],
  ])('is rejected if it is invalid: %j', async (form, pointer, sentence) => {
    const { status, body } = await askAdmin(served(), 'armFault', `POST ${faults}`, form)
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'INVALID_BODY', pointer, message: expect.stringContaining(sentence) })
    expect(served().sandbox.world('demo').faults()).toEqual([])
  })

  it('is rejected with the same message in a test', () => {
    const world = served().sandbox.world('demo')
    expect(() => world.arm({ on: 'taiga.*', fails: { status: 200 } })).toThrow(
      'fails.status: status must be at least 400',
    )
  })
})

describe('the contract of the admin API', () => {
  it('accepts the faults of a scenario', () => {
    const { schemas } = parse(readFileSync('contracts/admin.yaml', 'utf8')).components
    expect(schemas.Fault).toEqual({ $ref: 'scenario.schema.json#/$defs/fault' })
    const { step, fault } = JSON.parse(readFileSync('contracts/scenario.schema.json', 'utf8')).$defs
    for (const key of Object.keys(fault.properties)) {
      expect(step.properties[key]).toEqual({ $ref: `#/$defs/fault/properties/${key}` })
    }
  })
})
