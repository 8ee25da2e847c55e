import { expect, it } from 'vitest'
import { askAdmin } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'

const clock = '/worlds/demo/clock'

describeServed('the clock of a world', (served) => {
  it('stands where the sandbox was told to begin', async () => {
    const { status, body } = await askAdmin(served(), 'getClock', `GET ${clock}`)
    expect(status).toBe(200)
    expect(body).toEqual({ world: 'demo', now: '2026-04-01T18:30:00.000Z', rate: 0 })
  })

  it('moves on by a duration', async () => {
    const { body } = await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { by: '13d17h30m' })
    expect(body.now).toBe('2026-04-15T12:00:00.000Z')
  })

  it('moves on to an instant', async () => {
    const { body } = await askAdmin(served(), 'setClock', `PUT ${clock}`, { now: '2026-04-15T12:00:00Z' })
    expect(body).toEqual({ world: 'demo', now: '2026-04-15T12:00:00.000Z', rate: 0 })
  })

  it('is another one in every world', async () => {
    await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { by: '1d' })
    const { body } = await askAdmin(served(), 'getClock', 'GET /worlds/other/clock')
    expect(body.now).toBe('2026-04-01T18:30:00.000Z')
  })

  it('plays on its way whatever falls due, each step at its own moment', async () => {
    await askAdmin(served(), 'startScenario', 'POST /worlds/demo/scenarios/paid/start')
    await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { by: '30d' })
    const { body } = await askAdmin(served(), 'listClaims', 'GET /worlds/demo/claims?stage=paid')
    const moves = body.claims?.[0]?.moves ?? []
    expect(moves.map(({ to }) => to)).toContain('accepted')
    expect(new Set(moves.map(({ at }) => at)).size).toBe(moves.length)
  })

  it('runs when a rate is set, and stands still at rate 0', async () => {
    const running = await askAdmin(served(), 'setClock', `PUT ${clock}`, { rate: 1000 })
    expect(running.body.rate).toBe(1000)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const stopped = await askAdmin(served(), 'setClock', `PUT ${clock}`, { rate: 0 })
    expect(Date.parse(stopped.body.now ?? '')).toBeGreaterThan(Date.parse('2026-04-01T18:30:10Z'))
    const later = await askAdmin(served(), 'getClock', `GET ${clock}`)
    expect(later.body.now).toBe(stopped.body.now)
  })

  it('never goes back, and says how to replay instead', async () => {
    const { status, body } = await askAdmin(served(), 'setClock', `PUT ${clock}`, { now: '2026-03-31' })
    expect(status).toBe(409)
    expect(body.error).toEqual({
      code: 'TIME_GOES_BACK',
      message: 'the clock cannot go back: it is already 2026-04-01T18:30:00.000Z; reset the world to replay a scenario',
      pointer: '/now',
    })
  })

  it.each(['two weeks', '-14d', '14', ''])('shows what a duration looks like instead of "%s"', async (by) => {
    const { status, body } = await askAdmin(served(), 'advanceClock', `POST ${clock}/advance`, { by })
    expect(status).toBe(400)
    expect(body.error).toEqual({
      code: 'INVALID_BODY',
      message: `by must be a duration such as 90s, 30m, 14d or 13d16h30m, not "${by}"`,
      pointer: '/by',
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

  it('names the member that was meant by a mistyped one', async () => {
    const { body } = await askAdmin(served(), 'setClock', `PUT ${clock}`, { rat: 1 })
    expect(body.error).toMatchObject({ message: 'unknown key "rat"; did you mean "rate"?', pointer: '/rat' })
  })

  it('refuses an empty setting and a body that is no JSON', async () => {
    const empty = await askAdmin(served(), 'setClock', `PUT ${clock}`, {})
    expect(empty.body.error?.message).toBe('set at least one of now, rate')
    const broken = await askAdmin(served(), 'setClock', `PUT ${clock}`, '{"now"')
    expect(broken.body.error?.message).toBe('the body is not valid JSON')
  })
})
