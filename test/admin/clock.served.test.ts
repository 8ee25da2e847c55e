import { expect, it } from 'vitest'
import { askAdmin } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'

const clock = '/worlds/demo/clock'

describeServed('the clock of a world', (served) => {
  it("starts at the time of the sandbox's option", async () => {
    const { status, body } = await askAdmin(served(), 'getClock', `GET ${clock}`)
    expect(status).toBe(200)
    expect(body).toEqual({ world: 'demo', now: '2026-04-01T18:30:00.000Z', rate: 0 })
  })

  it('advances by a duration', async () => {
    const { body } = await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { by: '13d17h30m' })
    expect(body.now).toBe('2026-04-15T12:00:00.000Z')
  })

  it('is set to an instant', async () => {
    const { body } = await askAdmin(served(), 'setClock', `PUT ${clock}`, { now: '2026-04-15T12:00:00Z' })
    expect(body).toEqual({ world: 'demo', now: '2026-04-15T12:00:00.000Z', rate: 0 })
  })

  it('is separate for every world', async () => {
    await askAdmin(served(), 'reset', 'POST /worlds/other/reset')
    await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { by: '1d' })
    const { body } = await askAdmin(served(), 'getClock', 'GET /worlds/other/clock')
    expect(body.now).toBe('2026-04-01T18:30:00.000Z')
  })

  it('applies the steps that fall due, each at its own time', async () => {
    await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/paid/start')
    await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { by: '30d' })
    const { body } = await askAdmin(served(), 'listClaims', 'GET /worlds/demo/claims?stage=paid')
    const moves = body.claims?.[0]?.moves ?? []
    expect(moves.map(({ to }) => to)).toContain('accepted')
    expect(new Set(moves.map(({ at }) => at)).size).toBe(moves.length)
  })

  it('runs at a set rate, and is frozen at rate 0', async () => {
    const running = await askAdmin(served(), 'setClock', `PUT ${clock}`, { rate: 1000 })
    expect(running.body.rate).toBe(1000)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const stopped = await askAdmin(served(), 'setClock', `PUT ${clock}`, { rate: 0 })
    expect(Date.parse(stopped.body.now ?? '')).toBeGreaterThan(Date.parse('2026-04-01T18:30:10Z'))
    const later = await askAdmin(served(), 'getClock', `GET ${clock}`)
    expect(later.body.now).toBe(stopped.body.now)
  })

  it('changes its rate however fast it runs', async () => {
    const statuses = new Set<number>()
    for (let i = 0; i < 200; i++) {
      const { status } = await askAdmin(served(), 'setClock', `PUT ${clock}`, { rate: 1000 + i })
      statuses.add(status)
    }
    expect([...statuses]).toEqual([200])
  })

  it('never goes back, and the message suggests a reset', async () => {
    const { status, body } = await askAdmin(served(), 'setClock', `PUT ${clock}`, { now: '2026-03-31' })
    expect(status).toBe(409)
    expect(body.error).toEqual({
      code: 'TIME_GOES_BACK',
      message: 'the clock cannot go back: it is already 2026-04-01T18:30:00.000Z; reset the world to replay a scenario',
      pointer: '/now',
    })
  })

  it.each(['two weeks', '-14d', '14', ''])('rejects "%s" with examples of a duration', async (by) => {
    const { status, body } = await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { by })
    expect(status).toBe(400)
    expect(body.error).toEqual({
      code: 'INVALID_BODY',
      message: `by must be a duration such as 90s, 30m, 14d or 13d16h30m, not "${by}"`,
      pointer: '/by',
    })
  })

  it('advances to the next scheduled step, at its own time', async () => {
    await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/paid/start')
    const scheduled = await askAdmin(served(), 'schedule', 'GET /worlds/demo/schedule')
    const { body } = await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { to: 'next-step' })
    expect(body.now).toBe(scheduled.body.steps?.[0]?.due)
    const { body: list } = await askAdmin(served(), 'listSessions', 'GET /worlds/demo/sessions')
    expect(list.sessions?.map(({ stage, since }) => [stage, since])).toEqual([['coded', body.now]])
  })

  it('reaches the end of a scenario from step to step, then refuses', async () => {
    await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/denied/start')
    const times: string[] = []
    for (;;) {
      const { status, body } = await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { to: 'next-step' })
      if (status !== 200) {
        expect(status).toBe(409)
        expect(body.error?.code).toBe('NOTHING_SCHEDULED')
        break
      }
      times.push(body.now ?? '')
    }
    expect(times.length).toBeGreaterThan(2)
    expect(times).toEqual([...new Set(times)].sort())
    const { body } = await askAdmin(served(), 'listSessions', 'GET /worlds/demo/sessions?status=denied')
    expect(body.sessions?.map(({ since }) => since)).toEqual([times.at(-1)])
  })

  it('refuses a duration and a step at the same time', async () => {
    const { status, body } = await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, {
      by: '1d',
      to: 'next-step',
    })
    expect(status).toBe(400)
    expect(body.error?.message).toBe('set only one of by, to')
    const unknown = await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { to: 'next' })
    expect(unknown.body.error).toEqual({
      code: 'INVALID_BODY',
      message: 'to must be next-step, not "next"',
      pointer: '/to',
    })
  })

  it('ends with the year 9999', async () => {
    const { status, body } = await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { by: '99999999d' })
    expect(status).toBe(400)
    expect(body.error?.message).toBe('the clock cannot pass the year 9999')
  })

  it('rejects a date that does not exist', async () => {
    const { status, body } = await askAdmin(served(), 'setClock', `PUT ${clock}`, { now: '2026-13-40' })
    expect(status).toBe(400)
    expect(body.error?.message).toBe('2026-13-40 is not a valid date')
  })

  it('suggests a member for a misspelled one', async () => {
    const { body } = await askAdmin(served(), 'setClock', `PUT ${clock}`, { rat: 1 })
    expect(body.error).toMatchObject({ message: 'unknown key "rat"; did you mean "rate"?', pointer: '/rat' })
  })

  it('rejects an empty setting and a body that is not JSON', async () => {
    const empty = await askAdmin(served(), 'setClock', `PUT ${clock}`, {})
    expect(empty.body.error?.message).toBe('set at least one of now, rate')
    const broken = await askAdmin(served(), 'setClock', `PUT ${clock}`, '{"now"')
    expect(broken.body.error?.message).toBe('the body is not valid JSON')
  })
})

describeServed('the schedule of a world', (served) => {
  it('has the steps that wait for the clock, the earliest first, with the stage that each leads to', async () => {
    await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/paid/start')
    await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { by: '1m' })
    await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/paid/start')
    const { body } = await askAdmin(served(), 'schedule', 'GET /worlds/demo/schedule')
    const { body: runs } = await askAdmin(served(), 'listRuns', 'GET /worlds/demo/runs')
    expect(body.now).toBe('2026-04-01T18:31:00.000Z')
    expect(body.steps).toEqual(
      runs.runs
        ?.map(({ run, scenario, sessionId, next }) => ({
          due: next?.due ?? '',
          run,
          scenario,
          sessionId,
          does: next?.does,
          stage: next?.stage,
        }))
        .sort((one, other) => one.due.localeCompare(other.due)),
    )
    expect(body.steps).toHaveLength(2)
    const { body: one } = await askAdmin(served(), 'schedule', 'GET /worlds/demo/schedule?limit=1')
    expect(one.steps).toEqual(body.steps?.slice(0, 1))
  })

  it('leaves out a step that was applied by hand, and steps that wait for nothing but hands', async () => {
    await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/by-hand/start')
    const empty = await askAdmin(served(), 'schedule', 'GET /worlds/demo/schedule')
    expect(empty.body.steps).toEqual([])
    await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/paid/start')
    const before = await askAdmin(served(), 'schedule', 'GET /worlds/demo/schedule')
    await askAdmin(served(), 'step', 'POST /worlds/demo/step')
    const after = await askAdmin(served(), 'schedule', 'GET /worlds/demo/schedule')
    expect(before.body.steps?.map(({ stage }) => stage)).toEqual(['coded'])
    expect(after.body.steps?.map(({ stage }) => stage)).toEqual(['submitted'])
  })

  it.each([
    ['limit=0', 'limit must be a whole number from 1 to 1000, not "0"'],
    ['after=1', 'unknown filter "after"; use limit'],
  ])('refuses %s', async (query, message) => {
    const { status, body } = await askAdmin(served(), 'schedule', `GET /worlds/demo/schedule?${query}`)
    expect(status).toBe(400)
    expect(body.error?.message).toBe(message)
  })
})
