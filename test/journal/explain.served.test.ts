import { expect, it } from 'vitest'
import { type AdminReply, askAdmin, askStedi, askTaiga } from '../support/ask.ts'
import { changedStediRequest, stediPath } from '../support/samples.ts'
import { describeServed, type Served } from '../support/served.ts'
import { with276 } from '../support/x12-samples.ts'

type Explained = NonNullable<AdminReply<'explainCall'>['body']['explain']>

/** Starts a run; gives its session and its first claim. */
async function begin(served: Served, scenario: string): Promise<{ session: string; claim: string; run: string }> {
  const { body } = await askAdmin(served, 'startScenario', `POST /worlds/demo/scenarios/${scenario}/start`)
  return { session: body.sessionId ?? '', claim: body.claims?.[0]?.claim.id ?? '', run: body.run ?? '' }
}

/** Why the last call was answered as it was. */
async function explained(served: Served): Promise<Explained> {
  const { body } = await askAdmin(served, 'journal', 'GET /worlds/demo/journal')
  const answer = await askAdmin(served, 'explainCall', `GET /worlds/demo/journal/${body.entries?.at(-1)?.id}`)
  return answer.body.explain as Explained
}

const advance = (served: Served, by: string) =>
  askAdmin(served, 'advanceClock', 'POST /worlds/demo/clock/advance', { by })

describeServed('the explanation of a call', (served) => {
  it('contains the claim that was found, and the next step of its run with its time', async () => {
    const { session, claim, run } = await begin(served(), 'paid')
    await advance(served(), '40m')
    await askTaiga(served(), session)
    expect(await explained(served())).toEqual({
      sentence: `Found one claim: ${claim} (submitted). Next in ${run}: visit becomes accepted, at 2026-04-01T19:30:00.000Z.`,
      claims: [{ claim, session, stage: 'submitted' }],
      nearMisses: [],
      played: [],
      next: [
        {
          run,
          scenario: 'paid',
          when: 'after 30m',
          does: 'visit becomes accepted',
          due: '2026-04-01T19:30:00.000Z',
        },
      ],
    })
  })

  it('describes the state at the time of the call', async () => {
    const { session, claim } = await begin(served(), 'paid')
    await askTaiga(served(), session)
    await advance(served(), '30d')
    expect((await explained(served())).claims).toEqual([{ claim, session, stage: 'drafted' }])
  })

  it('uses the edition, the profile and the behaviors of the payer at the time of the call', async () => {
    const { controlNumber: _, ...today } = changedStediRequest({})
    // Only edition 2026-08 accepts a request without a control number.
    expect((await askStedi(served(), today)).status).toBe(200)
    const before = await explained(served())
    expect(before.claims).toEqual([{ claim: 'on-file-stedi-sample', stage: 'awaiting-payment' }])
    const changes = { stediEdition: '2025-01', optumProfile: 'sandbox' }
    await askAdmin(served(), 'changeSettings', 'PUT /worlds/demo/settings', changes)
    const behaviors = ['refuses-wide-windows', 'needs-account-number', 'needs-exact-names']
    await askAdmin(served(), 'setPayerBehaviors', 'PUT /worlds/demo/payers/3429/behaviors', { behaviors })
    expect(await explained(served())).toEqual(before)
    expect((await askStedi(served(), today)).status).toBe(400)
    expect((await explained(served())).sentence).toBe('No search: the call was rejected with 400.')
  })

  it('names the rules of the contract that a rejected request breaks, by the settings of its time', async () => {
    const shown = async () => {
      const { entries = [] } = (await askAdmin(served(), 'journal', 'GET /worlds/demo/journal?last=1')).body
      return (await askAdmin(served(), 'explainCall', `GET /worlds/demo/journal/${entries[0]?.id}`)).body
    }
    await askStedi(served())
    expect(await shown()).not.toHaveProperty('violations')
    const { controlNumber: _, ...withoutNumber } = changedStediRequest({})
    await askAdmin(served(), 'changeSettings', 'PUT /worlds/demo/settings', { stediEdition: '2025-01' })
    expect((await askStedi(served(), withoutNumber)).status).toBe(400)
    const broken = [
      expect.objectContaining({ pointer: '', rule: 'required', expected: 'the member controlNumber', side: 'request' }),
    ]
    expect((await shown()).violations).toEqual(broken)
    await askAdmin(served(), 'changeSettings', 'PUT /worlds/demo/settings', { stediEdition: '2026-08' })
    expect((await shown()).violations).toEqual(broken)
  })

  it('contains the step that the poll applied, and how many polls the next one needs', async () => {
    const { session } = await begin(served(), 'polled-to-paid')
    const seen: string[] = []
    for (let look = 0; look < 4; look++) {
      await askTaiga(served(), session)
      const { played, next } = await explained(served())
      seen.push(
        [...played.map(({ does, by }) => `${by}: ${does}`), ...next.map(({ polls }) => `${polls} to go`)].join('; '),
      )
    }
    expect(seen).toEqual([
      'this poll: visit becomes coded; 1 to go',
      'this poll: visit becomes submitted; 2 to go',
      '1 to go',
      'this poll: visit becomes accepted; 3 to go',
    ])
  })

  it('reports that a claim is not on file yet, and when it will be', async () => {
    const { claim } = await begin(served(), 'paid')
    await advance(served(), '30m')
    const { body } = await askAdmin(served(), 'listClaims', 'GET /worlds/demo/claims')
    const found = body.claims?.find(({ id }) => id === claim)
    await askStedi(served(), {
      tradingPartnerServiceId: found?.payer.id,
      controlNumber: '123456789',
      providers: [{ providerType: 'BillingProvider', npi: found?.provider.npi, organizationName: 'X' }],
      subscriber: {
        memberId: found?.subscriber.memberId,
        firstName: found?.subscriber.firstName,
        lastName: found?.subscriber.lastName,
      },
      encounter: { beginningDateOfService: '20260401', endDateOfService: '20260401' },
    })
    const { sentence, nearMisses } = await explained(served())
    expect(nearMisses[0]?.differs).toEqual([{ criterion: 'on file', how: 'not on file yet: submitted' }])
    expect(sentence).toMatch(
      /^Found no claim\. The nearest is claim-\d+ \(submitted\): not on file yet: submitted\. Next in run-\d+: visit becomes accepted, at 2026-04-01T19:30:00\.000Z\.$/,
    )
  })

  it('reports that the payer does not disclose a claim yet, and for how long', async () => {
    const { body } = await askAdmin(
      served(),
      'startScenario',
      'POST /worlds/demo/scenarios/payer-not-found-at-first/start',
    )
    await advance(served(), '2h')
    await askStedi(served(), body.claims?.[0]?.requests.stedi.body)
    expect((await explained(served())).nearMisses[0]).toMatchObject({
      claim: body.claims?.[0]?.claim.id,
      stage: 'accepted',
      differs: [
        {
          criterion: 'visibility',
          how: 'the payer does not find a claim until 5 days after it was accepted (here 5d)',
        },
      ],
    })
  })

  it('reports that the payer rejected the inquiry', async () => {
    served().sandbox.world('demo').payer('3429').setBehaviors(['needs-account-number'])
    await askStedi(served(), changedStediRequest({}))
    expect((await explained(served())).sentence).toBe(
      'No claim was reported: the payer requires the patient account number.',
    )
  })

  it('reports that the payer compares names with letter case', async () => {
    served().sandbox.world('demo').payer('3429').setBehaviors(['needs-exact-names'])
    await askStedi(served(), changedStediRequest({ 'subscriber.lastName': 'DOE' }))
    expect((await explained(served())).sentence).toContain('including letter case')
  })

  it('reports near misses, in JSON and in X12', async () => {
    await askStedi(served(), changedStediRequest({ 'subscriber.memberId': '111222334' }))
    const asJson = await explained(served())
    await askStedi(
      served(),
      { x12: with276({ 'NM1*IL': 'NM1*IL*1*DOE*JANE****MI*111222334' }) },
      {},
      `${stediPath}/raw-x12`,
    )
    const asX12 = await explained(served())

    for (const { nearMisses } of [asJson, asX12]) {
      expect(nearMisses[0]).toMatchObject({
        claim: 'on-file-stedi-sample',
        stage: 'awaiting-payment',
        differs: [{ criterion: 'member id', how: "member id differs from the claim's in one character" }],
      })
    }
  })

  it('suggests a session with a similar id, but none of another world', async () => {
    const { session } = await begin(served(), 'paid')
    await askAdmin(served(), 'startScenario', 'POST /worlds/other/scenarios/paid/start')
    await askTaiga(served(), session.toUpperCase())
    expect((await explained(served())).sentence).toContain(`session id differs from ${session} only in letter case`)

    const [elsewhere] = served()
      .sandbox.world('other')
      .claims()
      .flatMap(({ facts }) => facts.session ?? [])
    await askTaiga(served(), elsewhere ?? '')
    expect((await explained(served())).sentence).toBe('Found no claim, and no near miss.')
  })

  it('reports that a fault or an error response came before any search', async () => {
    const { session } = await begin(served(), 'wire-trouble')
    await advance(served(), '1m')
    await askTaiga(served(), session)
    expect((await explained(served())).sentence).toBe('No search: a fault made the call fail.')
    await askStedi(served(), changedStediRequest({ 'subscriber.memberId': undefined }))
    expect((await explained(served())).sentence).toBe('No search: the call was rejected with 400.')
  })

  it('is available on the handle of a world, too', async () => {
    const { session, claim } = await begin(served(), 'paid')
    await askTaiga(served(), session)
    const world = served().sandbox.world('demo')
    expect(world.explain()).toEqual(await explained(served()))
    expect(world.explain(1).claims[0]?.claim).toBe(claim)
    expect(() => world.explain(7)).toThrow(new RangeError('the journal of world demo has no call 7'))
  })

  it('exists only for calls in the journal', async () => {
    await askTaiga(served(), 'nobody')
    const { status, body } = await askAdmin(served(), 'explainCall', 'GET /worlds/demo/journal/7')
    expect([status, body.error]).toEqual([
      404,
      { code: 'UNKNOWN_CALL', message: 'call 7 is not in the journal of world demo; the journal has calls 1 to 1' },
    ])
  })
})

describeServed('calls that found a claim', (served) => {
  it('are listed by claim, from every API', async () => {
    const { session, claim } = await begin(served(), 'paid')
    await askTaiga(served(), session)
    await askTaiga(served(), 'nobody')
    await askStedi(served(), changedStediRequest({}))
    await advance(served(), '14d')
    await askTaiga(served(), session)
    const ids = async (claim: string) =>
      (await askAdmin(served(), 'journal', `GET /worlds/demo/journal?claim=${claim}`)).body.entries?.map(({ id }) => id)
    expect(await ids(claim)).toEqual([1, 4])
    expect(await ids('on-file-stedi-sample')).toEqual([3])
    expect(await ids('claim-0')).toEqual([])
  })
})
