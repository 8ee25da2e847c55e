import { describe, expect, it } from 'vitest'
import { serveSettings as settings } from '../../src/cli/settings.ts'
import { createSandbox } from '../../src/index.ts'
import { scenariosFrom } from '../../src/scenario/play/scenarios-from.ts'
import { Clock, parseClock } from '../../src/world/clock.ts'

const wrongClocks = [
  ...[
    '0.001x',
    '0.009x',
    '1000001x',
    '99999999999999999999x',
    `${'9'.repeat(400)}x`,
    '1e3x',
    '-1x',
    'NaNx',
    'Infinityx',
  ],
  ...[
    'frozen@1899-12-31',
    'frozen@0000-01-01',
    'frozen@9999-12-31T00:00:01Z',
    'frozen@10000-01-01',
    '60x@+010000-01-01',
  ],
]
const rightClocks = [
  '0.01x',
  '1000000x',
  '0x',
  'frozen@1900-01-01',
  'frozen@9999-12-31',
  '60x@2026-04-01T18:30:00+02:00',
]

async function ask(
  path: string,
  method: string,
  body: unknown,
): Promise<{ readonly status: number; readonly message?: string }> {
  const sandbox = createSandbox({ clock: 'frozen@2026-04-01' })
  const headers = { 'content-type': 'application/json' }
  const path_ = `/_payerbox/worlds/demo${path}`
  const reply = await sandbox.answer({
    method,
    host: 'localhost',
    path: path_,
    query: '',
    headers,
    body: JSON.stringify(body),
  })
  return { status: reply.status, message: JSON.parse(reply.body).error?.message }
}

describe('a clock out of range', () => {
  it.each(wrongClocks)('is refused with the range, wherever it is given: %s', async (clock) => {
    expect(parseClock(clock)).toBeUndefined()
    expect(settings.clock.read(clock)).toBeUndefined()
    expect(() => createSandbox({ clock })).toThrow(
      /^invalid clock .*factors are 0 or from 0\.01 to 1000000, and starts are from 1900-01-01 to 9999-12-31$/,
    )
    const reset = await ask('/reset', 'POST', { clock })
    expect(reset.status).toBe(400)
    expect(reset.message).toContain('factors are 0 or from 0.01 to 1000000')
  })

  it.each(rightClocks)('is not one at the ends of the range: %s', async (clock) => {
    expect(parseClock(clock)).toBeDefined()
    expect(settings.clock.read(clock)).toBe(clock)
    createSandbox({ clock })
    expect((await ask('/reset', 'POST', { clock })).status).toBe(200)
  })

  it.each([0.001, 1_000_001, 1e300])('is refused by the admin API: rate %d', async (rate) => {
    expect(await ask('/clock', 'PUT', { rate })).toEqual({
      status: 400,
      message: `rate must be 0 or from 0.01 to 1000000, not ${rate}`,
    })
  })

  it.each(['1899-12-31', '9999-12-31T00:00:01Z', '0001-01-01'])('is refused by the admin API: now %s', async (now) => {
    expect(await ask('/clock', 'PUT', { now })).toEqual({ status: 400, message: `${now} is not a valid date` })
  })

  it('is not reached by time: a clock stops at the end of the year 9999', () => {
    let real = 0
    const clock = new Clock({ at: Date.parse('9999-12-30T00:00:00Z'), real: 0, rate: 1_000_000 }, () => real)
    real = 1e12
    expect(new Date(clock.now()).toISOString()).toBe('9999-12-31T00:00:00.000Z')
  })
})

const nines = '9'.repeat(400)

describe('a duration out of range', () => {
  it.each(['99999999d', `${nines}d`])('does not move the clock: %s', async (by) => {
    expect(await ask('/clock/advance', 'POST', { by })).toEqual({
      status: 400,
      message: 'the clock cannot pass the year 9999',
    })
    expect(() => createSandbox({ clock: 'frozen@2026-04-01' }).world('demo').advance(by)).toThrow(
      'the clock cannot pass the year 9999',
    )
  })

  it.each([
    [{ lasts: '3651d' }, 'lasts must be at most 3650d, not 3651d'],
    [{ rate: { max: 1, per: `${nines}d` } }, `per must be at most 3650d, not ${nines.slice(0, 39)}…`],
    [{ fails: { delay: '61m' } }, 'delay must be at most 1h, not 61m; hang never responds'],
    [{ fails: { delay: `${nines}d` } }, `delay must be at most 1h, not ${nines.slice(0, 39)}…; hang never responds`],
    [
      { fails: { dribble: `${nines}d` } },
      `dribble must be at most 1h, not ${nines.slice(0, 39)}…; hang never responds`,
    ],
  ])('is refused in a fault: %j', async (part, message) => {
    expect(await ask('/faults', 'POST', { on: 'taiga.*', fails: { status: 503 }, ...part })).toEqual({
      status: 400,
      message,
    })
  })

  it.each([
    [{ steps: [{ visit: 'coded', after: '3651d' }] }, 'after must be at most 3650d'],
    [{ steps: [{ visit: 'coded', after: `${nines}d` }] }, 'after must be at most 3650d'],
    [{ lag: { stedi: `${nines}d` } }, 'stedi must be at most 365d'],
    [{ payerBehaviors: [{ 'not-found-at-first': `${nines}d` }] }, 'must be a duration of at most 365d'],
  ])('is refused in a scenario: %j', async (part, message) => {
    const scenario = { scenario: 's', summary: 's', claims: { visit: {} }, steps: [{ visit: 'coded' }], ...part }
    await expect(scenariosFrom([scenario])).rejects.toThrow(message)
  })
})
