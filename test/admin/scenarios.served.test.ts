import { expect, it } from 'vitest'
import type { Scenario } from '../../src/index.ts'
import { askAdmin } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'

const byHand: Scenario = {
  name: 'two-steps',
  summary: 'Submitted when somebody says so, accepted after being looked at twice.',
  claims: { visit: { subscriber: { memberId: '111222333', firstName: 'Jane', lastName: 'Doe' } } },
  steps: [
    { when: { manual: true }, role: 'visit', to: 'submitted', details: {} },
    { when: { polls: 2 }, role: 'visit', to: 'accepted', details: {} },
    { when: { after: 90 * 60_000 }, arms: { on: 'stedi.claimStatus', times: 1, fails: { status: 504 } } },
  ],
}
const options = { scenarios: [byHand] }
const start = 'POST /worlds/demo/scenarios/two-steps/start'
const stepping = 'POST /worlds/demo/step'

describeServed(
  'scenarios',
  (served) => {
    it('are listed with a description of their steps', async () => {
      const { body } = await askAdmin(served(), 'scenarios', 'GET /scenarios')
      expect(body.scenarios?.find(({ name }) => name === 'two-steps')).toEqual({
        name: 'two-steps',
        summary: byHand.summary,
        statuses: ['submitted', 'accepted'],
        builtIn: false,
        roles: ['visit'],
        steps: [
          { when: 'by hand', does: 'visit becomes submitted' },
          { when: 'after 2 polls', does: 'visit becomes accepted' },
          { when: 'after 1h30m', does: 'stedi.claimStatus fails with 504 once' },
        ],
      })
    })

    it('start with generated people, and return requests for their claims', async () => {
      const { status, body } = await askAdmin(served(), 'startScenario', start)
      expect(status).toBe(201)
      expect(body.claims?.[0]).toMatchObject({
        role: 'visit',
        claim: { stage: 'drafted', taiga: 'processing', subscriber: { memberId: '111222333', firstName: 'Jane' } },
      })
      expect(body.requests?.taiga).toMatchObject({ method: 'GET', headers: { authorization: 'Bearer sandbox_demo' } })
    })

    it('take the selected outcomes, and reject unknown ones', async () => {
      const target = 'POST /worlds/demo/scenarios/outcome-by-chance/start'
      const { body } = await askAdmin(served(), 'startScenario', target, { outcomes: { outcome: 'asked' } })
      served().sandbox.world('demo').advance('15d')
      const { body: listed } = await askAdmin(served(), 'listClaims', 'GET /worlds/demo/claims')
      expect(listed.claims?.[0]).toMatchObject({
        id: body.claims?.[0]?.claim.id,
        stage: 'provider-information-requested',
      })

      for (const [ways, pointer, message] of [
        [{ outcom: 'paid' }, '/outcomes/outcom', 'outcome-by-chance has no branch "outcom"; did you mean "outcome"?'],
        [{ outcome: 'payd' }, '/outcomes/outcome', 'the branch outcome has no outcome "payd"; did you mean "paid"?'],
      ]) {
        const { status, body } = await askAdmin(served(), 'startScenario', target, { outcomes: ways })
        expect(status).toBe(400)
        expect(body.error).toEqual({ code: 'INVALID_BODY', message, pointer })
      }
    })

    it('can have several sessions, and Taiga knows each of them', async () => {
      const { body } = await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/two-sessions/start')
      served().sandbox.world('demo').advance('4d')
      const statuses = await Promise.all(
        (body.claims ?? []).map(async ({ requests }) => {
          const { path = '', headers } = requests.taiga ?? {}
          const response = await served().fetch('taiga', path, { ...(headers && { headers }) })
          return ((await response.json()) as { status: string }).status
        }),
      )
      expect(statuses).toEqual(['accepted', 'rejected'])
    })

    it('generate the same people for the same seed', async () => {
      const again = async () => {
        await askAdmin(served(), 'reset', 'POST /worlds/demo/reset', { seed: 7 })
        return (await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/paid/start')).body
      }
      expect(await again()).toEqual(await again())
    })

    it('suggest a scenario for a misspelled name', async () => {
      const { status, body } = await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/two-step/start')
      expect(status).toBe(404)
      expect(body.error).toEqual({
        code: 'UNKNOWN_SCENARIO',
        message: 'scenario "two-step" does not exist; did you mean "two-steps"?',
      })
    })
  },
  options,
)

describeServed(
  'a run whose steps are applied manually',
  (served) => {
    it('applies its next step, regardless of its trigger', async () => {
      const { body: run } = await askAdmin(served(), 'startScenario', start)
      const first = await askAdmin(served(), 'step', stepping)
      expect(first.body).toMatchObject({
        run: run.run,
        played: { does: 'visit becomes submitted' },
        left: 2,
        claims: [{ role: 'visit', claim: { stage: 'submitted' } }],
      })
      const second = await askAdmin(served(), 'step', stepping)
      expect(second.body).toMatchObject({ left: 1, claims: [{ claim: { stage: 'accepted', category: 'A2' } }] })
    })

    it('is complete when no step is left', async () => {
      const { body: run } = await askAdmin(served(), 'startScenario', start)
      for (let step = 0; step < 3; step++) await askAdmin(served(), 'step', stepping, { run: run.run })
      const { status, body } = await askAdmin(served(), 'step', stepping, { run: run.run })
      expect(status).toBe(409)
      expect(body.error).toMatchObject({ code: 'RUN_FINISHED', message: expect.stringContaining('has no steps left') })
    })

    it('is found by its session', async () => {
      const { body: older } = await askAdmin(served(), 'startScenario', start)
      await askAdmin(served(), 'startScenario', start)
      const { body } = await askAdmin(served(), 'step', stepping, { session: older.sessionId })
      expect(body.run).toBe(older.run)
    })

    it('is by default the latest with a step left', async () => {
      const { body: older } = await askAdmin(served(), 'startScenario', start)
      const { body: newer } = await askAdmin(served(), 'startScenario', start)
      for (let step = 0; step < 3; step++) {
        expect((await askAdmin(served(), 'step', stepping)).body.run).toBe(newer.run)
      }
      expect((await askAdmin(served(), 'step', stepping)).body.run).toBe(older.run)
    })

    it('must have been started', async () => {
      const { status, body } = await askAdmin(served(), 'step', stepping)
      expect(status).toBe(409)
      expect(body.error?.message).toBe(
        'world demo has no steps left: no run was started; start a scenario or submit a session first',
      )
    })

    it('is not found by an unknown id', async () => {
      const { status, body } = await askAdmin(served(), 'step', stepping, { session: 'nobody' })
      expect(status).toBe(404)
      expect(body.error).toEqual({
        code: 'UNKNOWN_RUN',
        message: 'world demo has no run of session nobody',
        pointer: '/session',
      })
    })
  },
  options,
)

describeServed('the requests of a started run', (served) => {
  it('find the claim at Taiga, Stedi and Optum without changes', async () => {
    const { fetch, sandbox } = served()
    const { body } = await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/paid/start')
    sandbox.world('demo').advance('30d')
    const claim = body.claims?.[0]

    const { path = '', headers = {} } = body.requests?.taiga ?? {}
    expect(await (await fetch('taiga', path, { headers })).json()).toMatchObject({ status: 'paid' })

    const stedi = await send('stedi', claim?.requests.stedi)
    expect(stedi).toMatchObject({ claims: [{ claimStatus: { statusCategoryCode: 'F1' } }] })

    const { access_token } = (await send('optum', body.requests?.optumToken)) as { access_token: string }
    const optum = await send('optum', claim?.requests.optum, { authorization: `Bearer ${access_token}` })
    expect(optum).toMatchObject({ claims: [{ claimStatus: { statusCategoryCode: 'F1' } }] })
  })

  async function send(api: 'stedi' | 'optum', request?: Sample, more: Readonly<Record<string, string>> = {}) {
    const { method = '', path = '', headers, body } = request ?? {}
    const init = { method, headers: { ...headers, ...more }, body: JSON.stringify(body) }
    return (await served().fetch(api, path, init)).json()
  }
})

interface Sample {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}
