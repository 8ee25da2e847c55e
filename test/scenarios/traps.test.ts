import { beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { ask, askOptum, askStedi, askTaiga, type Json, submit } from '../support/ask.ts'
import { inquiryForSubmission } from '../support/samples.ts'

/** Each trap as a client meets it: what is answered, and what a wrong reading makes of it. */
describe('a scenario that reveals a client error', () => {
  let sandbox: Sandbox
  beforeEach(() => {
    sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' })
  })
  const begin = async (scenario: string, ...pauses: readonly string[]) => {
    const id = await submit(sandbox, { scenario })
    for (const pause of pauses) sandbox.world('demo').advance(pause)
    return id
  }
  const categories = ({ json }: { readonly json: Json }) =>
    json.claims.map(({ claimStatus }) => `${claimStatus.statusCategoryCode} ${claimStatus.amountPaid}`)

  it('has four claims with a category F, of which one is never paid', async () => {
    await begin('finalized-four-ways', '30d')
    const told = categories(await askStedi(sandbox))

    expect(told.toSorted()).toEqual(['F0 95.55', 'F1 120', 'F3 60', 'F4 0'])
    expect(categories(await askOptum(sandbox)).toSorted()).toEqual(told.toSorted())
  })

  it.each([
    ['old-payment-hides-new-denial', ['F2', 'F1']],
    ['old-denial-hides-new-payment', ['F1', 'F2']],
  ])('has two claims on file, the newest first: %s', async (scenario, expected) => {
    await begin(scenario, '40d')
    for (const { json } of [await askStedi(sandbox), await askOptum(sandbox)]) {
      expect(json.claims.map(({ claimStatus }) => claimStatus.statusCategoryCode)).toEqual(expected)
    }
  })

  it('has two claims on file, the newest last: newest-claim-last', async () => {
    await begin('newest-claim-last', '40d')
    for (const { json } of [await askStedi(sandbox), await askOptum(sandbox)]) {
      expect(json.claims.map(({ claimStatus }) => claimStatus.statusCategoryCode)).toEqual(['F2', 'F1'])
    }
  })

  it('has the main id of the payer where the alias was sent', async () => {
    const { claimsByRole } = await sandbox.world('demo').start('payer-answers-with-main-id')
    sandbox.world('demo').advance('15d')
    const claim = sandbox
      .world('demo')
      .claims()
      .find(({ facts }) => facts.id === claimsByRole.visit)
    const { memberId, firstName, lastName } = claim?.facts.subscriber ?? {}
    const body = { ...inquiryForSubmission, subscriber: { memberId, firstName, lastName } }
    for (const tradingPartnerServiceId of ['87726', '3429']) {
      const { json } = await askStedi(sandbox, { ...body, tradingPartnerServiceId })
      expect(json.claims[0]?.claimStatus.statusCategoryCode).toBe('F1')
      expect(json.tradingPartnerServiceId).toBe('3429')
    }
  })

  it('finds nothing: D0, an empty list, and no list', async () => {
    await begin('no-claims-three-ways', '90s')
    const d0 = (await askStedi(sandbox)).json
    sandbox.world('demo').advance('1m')
    const [empty, none, again] = [await askStedi(sandbox), await askStedi(sandbox), await askStedi(sandbox)]

    expect(d0.claims[0]?.claimStatus.statusCategoryCode).toBe('D0')
    expect(empty.json.claims).toEqual([])
    expect(none.json).not.toHaveProperty('claims')
    expect(again.json.claims).toHaveLength(1)
  })

  it('echoes the control number: missing, different, and then as sent', async () => {
    await begin('control-number-not-echoed', '2h')
    const numbers: (string | undefined)[] = []
    for (let call = 0; call < 3; call++)
      numbers.push((await askOptum(sandbox)).text.match(/"controlNumber":"(\d+)"/)?.[1])

    expect(numbers).toEqual([undefined, '000000000', '123456789'])
  })

  it('has an unknown status once, and then continues', async () => {
    const id = await begin('unknown-status', '2h')
    const statuses = [(await askTaiga(sandbox, id)).json.status, (await askTaiga(sandbox, id)).json.status]
    sandbox.world('demo').advance('20d')

    expect([...statuses, (await askTaiga(sandbox, id)).json.status]).toEqual(['under_review', 'accepted', 'paid'])
  })

  it('accepts a claim between two polls, so only the events show it', async () => {
    const id = await begin('accepted-between-two-polls', '31m')
    const before = (await askTaiga(sandbox, id)).json
    sandbox.world('demo').advance('1d')
    const after = (await askTaiga(sandbox, id)).json

    expect([before.status, after.status]).toEqual(['submitted', 'paid'])
    expect(after.events?.map(({ type }) => type)).toEqual(['835_paid', '277ca_accepted'])
  })

  it('lists events oldest first, so the first is not the latest', async () => {
    const id = await begin('events-oldest-first', '20d')
    const { status, events } = (await askTaiga(sandbox, id)).json

    expect(status).toBe('paid')
    expect(events?.map(({ type }) => type)).toEqual(['277ca_accepted', '835_paid'])
  })

  it('changes a claim shortly before and after the end of a token', async () => {
    await begin('token-nearly-over', '2m')
    const credentials = { client_id: 'sandbox_demo', client_secret: 'any', grant_type: 'client_credentials' }
    const { json } = await ask(sandbox, 'optum', 'POST', '/apip/auth/v2/token', {}, credentials)
    const health = async () => {
      const headers = { authorization: `Bearer ${json.access_token}` }
      return (await ask(sandbox, 'optum', 'GET', '/medicalnetwork/claimstatus/v2/healthcheck', headers)).status
    }
    const stages: unknown[] = []
    for (const pause of ['58m59s', '2s', '1m']) {
      sandbox.world('demo').advance(pause)
      const [claim] = sandbox
        .world('demo')
        .claims()
        .filter(({ facts }) => facts.session !== undefined)
      stages.push([claim?.moves.at(-1)?.to, await health()])
    }
    expect(stages).toEqual([
      ['in-process', 200],
      ['in-review', 200],
      ['paid', 401],
    ])
  })
})
