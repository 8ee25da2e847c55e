import { expect, it } from 'vitest'
import { ask, askAdmin, askTaiga, submit } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'

describeServed('the sessions of a world', (served) => {
  const list = (query = '') => askAdmin(served(), 'listSessions', `GET /worlds/demo/sessions${query}`)
  const start = async (scenario: string) => {
    const { body } = await askAdmin(served(), 'startScenario', `POST /worlds/demo/scenarios/${scenario}/start`)
    return body
  }

  it('are rows with the patient, the stage, and what comes next', async () => {
    const sessionId = await submit(served(), { scenario: 'paid' })
    await askAdmin(served(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '14d' })
    const { body } = await list()
    const { body: claims } = await askAdmin(served(), 'listClaims', `GET /worlds/demo/claims?session=${sessionId}`)
    const claim = claims.claims?.[0]
    const { json } = await askTaiga(served(), sessionId)
    expect(body.sessions).toHaveLength(1)
    expect(body.sessions?.[0]).toMatchObject({
      sessionId,
      patient: json.patientName,
      memberId: claim?.subscriber.memberId,
      payerClaimNumber: claim?.payerClaimNumber,
      payer: claim?.payer,
      charge: claim?.charge,
      status: json.status,
      stage: claim?.stage,
      since: claim?.since,
      scenario: 'paid',
    })
    const { body: runs } = await askAdmin(served(), 'listRuns', 'GET /worlds/demo/runs')
    expect(body.sessions?.[0]?.run).toBe(runs.runs?.[0]?.run)
    expect(body.sessions?.[0]?.next).toEqual(runs.runs?.[0]?.next)
  })

  it('have the claim that was submitted last', async () => {
    const { sessionId } = await start('denied-then-paid')
    await askAdmin(served(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '200d' })
    const { body } = await list()
    expect(body.sessions).toEqual([expect.objectContaining({ sessionId, submissionType: 'appeal' })])
  })

  it('come in pages, in the order of submission', async () => {
    const ids: (string | undefined)[] = []
    for (const scenario of ['paid', 'denied', 'paid', 'rejected', 'paid']) ids.push((await start(scenario)).sessionId)
    const seen: (string | undefined)[] = []
    let after = 0
    for (let pages = 1; ; pages++) {
      const { body } = await list(`?limit=2&after=${after}`)
      seen.push(...(body.sessions ?? []).map(({ sessionId }) => sessionId))
      if (body.next === undefined) {
        expect(pages).toBe(3)
        break
      }
      after = body.next
    }
    expect(seen).toEqual(ids)
    const filtered = await list('?scenario=paid&limit=2')
    const rest = await list(`?scenario=paid&limit=2&after=${filtered.body.next}`)
    const found = [...(filtered.body.sessions ?? []), ...(rest.body.sessions ?? [])]
    expect(found.map(({ sessionId }) => sessionId)).toEqual([ids[0], ids[2], ids[4]])
    expect(rest.body.next).toBeUndefined()
  })

  it('are found by text, status, scenario and payer', async () => {
    const paid = await start('paid')
    const denied = await start('denied')
    await askAdmin(served(), 'advanceClock', 'POST /worlds/demo/clock/advance', { by: '60d' })
    const row = (await list()).body.sessions?.find(({ sessionId }) => sessionId === paid.sessionId)
    const texts = [row?.sessionId, row?.patient.toUpperCase(), row?.memberId.toLowerCase(), row?.payerClaimNumber]
    for (const text of texts) {
      const { body } = await list(`?text=${encodeURIComponent(text ?? '')}`)
      expect(body.sessions?.map(({ sessionId }) => sessionId)).toContain(paid.sessionId)
    }
    expect((await list('?text=no%20such%20person')).body.sessions).toEqual([])
    const idsOf = async (query: string) => (await list(query)).body.sessions?.map(({ sessionId }) => sessionId)
    expect(await idsOf('?status=denied')).toEqual([denied.sessionId])
    expect(await idsOf('?scenario=paid')).toEqual([paid.sessionId])
    expect(await idsOf(`?payer=${row?.payer.id.toLowerCase()}&status=paid`)).toEqual([paid.sessionId])
    expect(await idsOf('?payer=no-such-payer')).toEqual([])
  })

  it('are not found by a status that does not exist, or another filter', async () => {
    const status = await list('?status=payd')
    expect(status.body.error).toEqual({
      code: 'INVALID_FILTER',
      message: '"payd" is not a status; did you mean "paid"?',
    })
    const filter = await list('?stage=paid')
    expect(filter.body.error?.message).toMatch(/^unknown filter "stage"/)
  })

  it('are read without a poll', async () => {
    await start('polled-to-paid')
    const before = (await list()).body.sessions
    for (let time = 0; time < 5; time++) await list()
    expect((await list()).body.sessions).toEqual(before)
    const { json } = await ask(served(), 'admin', 'GET', '/_payerbox/worlds/demo/journal')
    expect(json.entries).toEqual([])
  })
})
