import { expect, it } from 'vitest'
import { askAdmin } from '../support/ask.ts'
import { describeServed, type Served } from '../support/served.ts'

const poll = (served: Served, session = 'unknown', world = 'demo') =>
  served.fetch('taiga', `/api/v1/partner/sessions/${session}`, {
    headers: { authorization: `Bearer sandbox_${world}` },
  })

describeServed('a verification of calls', (served) => {
  const verify = (body: unknown) => askAdmin(served(), 'verifyCalls', 'POST /worlds/demo/journal/verify', body)

  it('compares the number of calls with the expectation', async () => {
    await poll(served())
    await poll(served())
    const wanted = { operation: 'taiga.sessionStatus', status: 404 }

    expect((await verify({ ...wanted, exactly: 2 })).body).toEqual({
      ok: true,
      count: 2,
      sentence: '2 calls of taiga.sessionStatus with status 404',
    })
    expect((await verify({ ...wanted, max: 1 })).body).toMatchObject({
      ok: false,
      sentence: '2 calls of taiga.sessionStatus with status 404; expected at most 1',
    })
    expect((await verify({ ...wanted, min: 1, max: 2 })).body).toMatchObject({ ok: true, count: 2 })
    expect((await verify({ ...wanted, min: 3, max: 5 })).body).toMatchObject({
      ok: false,
      sentence: '2 calls of taiga.sessionStatus with status 404; expected 3 to 5',
    })
    expect((await verify({ operation: 'stedi.*', never: true })).body).toMatchObject({ ok: true, count: 0 })
  })

  it('waits for a late call, and no longer', async () => {
    const verified = verify({ operation: 'taiga.*', min: 1, within: '20s' })
    await poll(served())

    expect((await verified).body).toMatchObject({ ok: true, count: 1 })
  })

  it.each([
    [{}, '', 'set exactly, never, or a range with min, max or both'],
    [{ exactly: 1, never: true }, '', 'set exactly, never, or a range with min, max or both'],
    [{ mim: 1 }, '/mim', 'unknown key "mim"; did you mean "min"?'],
    [{ exactly: 1, max: 2 }, '', 'set exactly, never, or a range with min, max or both'],
    [{ min: 3, max: 2 }, '', 'max must not be less than min, which is 3'],
    [{ exactly: 1, since: 'yesterday' }, '/since', 'yesterday is not a valid date'],
    [
      { never: true, operation: 'taiga.sesionStatus' },
      '/operation',
      '"taiga.sesionStatus" is not an operation; did you mean "taiga.sessionStatus"?',
    ],
    [{ never: true, within: '2m' }, '/within', 'within must be at most 1m'],
  ])('is rejected with the body %j', async (body, pointer, message) => {
    const { status, body: refused } = await verify(body)
    expect(status).toBe(400)
    expect(refused.error).toMatchObject({ code: 'INVALID_BODY', pointer, message })
  })

  it('ends as soon as there is a call too many, or at the end of its time', async () => {
    const never = verify({ operation: 'taiga.*', never: true, within: '20s' })
    await poll(served())
    expect((await never).body).toEqual({ ok: false, count: 1, sentence: '1 call of taiga.*; expected none' })
    expect((await verify({ operation: 'stedi.*', never: true, within: '20ms' })).body).toMatchObject({ ok: true })
    expect((await verify({ operation: 'stedi.*', min: 1, within: '20ms' })).body).toMatchObject({ ok: false })
  })

  it('counts the calls that found a claim', async () => {
    const { facts, claimsByRole } = await served().sandbox.world('demo').start('paid')
    await poll(served(), facts.session)
    await poll(served())
    const claim = claimsByRole.visit ?? ''
    expect((await verify({ claim, exactly: 2 })).body.sentence).toBe(
      `1 call that found claim ${claim}; expected exactly 2`,
    )
  })

  it('rejects an expectation that always holds, in a test', async () => {
    const world = served().sandbox.world('demo')
    await expect(world.verify({ operation: 'taiga.*' })).rejects.toThrow(
      'set exactly, never, or a range with min, max or both',
    )
    await expect(world.verify({ operation: 'taiga.sesionStatus', never: true })).rejects.toThrow('did you mean')
    await expect(world.verify({ never: true, within: 'soon' })).rejects.toThrow('invalid duration "soon"')
  })

  it('throws an error with the number of calls, in a test', async () => {
    const world = served().sandbox.world('demo')
    await poll(served())

    await world.verify({ operation: 'taiga.sessionStatus', exactly: 1 })
    await expect(world.verify({ operation: 'taiga.sessionStatus', never: true })).rejects.toThrow(
      '1 call of taiga.sessionStatus; expected none',
    )
  })
})

describeServed('the coverage and the lint findings of a client', (served) => {
  it('are reported by kind', async () => {
    const { facts } = await served().sandbox.world('demo').start('paid')
    await poll(served(), facts.session)
    served().sandbox.world('demo').advance('20d')
    await poll(served(), facts.session)
    const { body } = await askAdmin(served(), 'coverage', 'GET /worlds/demo/coverage')

    expect(body.coverage?.find(({ what }) => what === 'statuses')).toMatchObject({
      met: ['processing', 'paid'],
      missing: ['submitted', 'accepted', 'rejected', 'denied'],
      percent: 33,
    })
  })

  it('are reported with the calls and advice', async () => {
    const { facts } = await served().sandbox.world('demo').start('paid')
    served().sandbox.world('demo').advance('20d')
    for (let look = 0; look < 6; look++) await poll(served(), facts.session)
    const { body } = await askAdmin(served(), 'lint', 'GET /worlds/demo/lint')

    expect(body.findings).toMatchObject([
      {
        rule: 'polls-final-session',
        message: 'a session was polled 5 times after its final status',
        entries: [2, 3, 4, 5, 6],
      },
    ])
    expect(body).toMatchObject({ calls: 6, unjudged: expect.arrayContaining(['no-back-off']) })
    expect(served().sandbox.world('demo').lint()).toHaveLength(1)
  })

  it('leave out the rules that are switched off', async () => {
    const { facts } = await served().sandbox.world('demo').start('paid')
    served().sandbox.world('demo').advance('20d')
    for (let look = 0; look < 6; look++) await poll(served(), facts.session)
    const off = 'polls-final-session,no-back-off'
    const { body } = await askAdmin(served(), 'lint', `GET /worlds/demo/lint?off=${off}`)
    expect(body).toMatchObject({ calls: 6, findings: [] })
    expect(body.unjudged).not.toContain('no-back-off')
    expect(
      served()
        .sandbox.world('demo')
        .lint({ off: off.split(',') }),
    ).toEqual([])
  })

  it.each([
    ['?off=polls-final-sesion', 'unknown lint rule "polls-final-sesion"; did you mean "polls-final-session"?'],
    ['?of=submits-twice', 'unknown parameter "of"; did you mean "off"?'],
  ])('refuse %s', async (query, message) => {
    const { status, body } = await askAdmin(served(), 'lint', `GET /worlds/demo/lint${query}`)
    expect([status, body]).toEqual([400, { error: { code: 'INVALID_FILTER', message } }])
    const world = served().sandbox.world('demo')
    expect(() => world.lint({ off: ['submit-twice'] })).toThrow('did you mean "submits-twice"?')
  })

  it('are based on masked entries, exported as NDJSON', async () => {
    await poll(served(), 'somebody-secret')
    const response = await served().fetch('admin', '/_payerbox/worlds/demo/journal.ndjson')
    const text = await response.text()

    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    expect(JSON.parse(text.trim())).toMatchObject({ operation: 'taiga.sessionStatus', status: 404 })
    expect(text).not.toContain('somebody-secret')
  })
})
