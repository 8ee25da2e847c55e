import fc from 'fast-check'
import { assertContract, checkContract } from 'payerbox/kit'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import type { RecordedExchange } from '../../src/judge/recorded-exchange.ts'
import { judgeExchange, mockTarget, readCases, runCases } from '../../src/kit.ts'
import { keepNeededHeaders } from '../../src/record/read-exchanges.ts'
import { createRecording } from '../../src/record/recording.ts'
import { askAdmin, askStedi } from '../support/ask.ts'
import { chanceOf } from '../support/recorder.ts'
import { changedStediRequest, stediPath, stediRequest } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'
import { interchangeText, segmentsOf276 } from '../support/x12-samples.ts'

const header = 'x-payerbox-stedi-edition'
const hint = 'x-payerbox-hint'
const withoutControlNumber = changedStediRequest({ controlNumber: undefined })

describeServed('a sandbox that was started with defaults', (served) => {
  it.each([
    ['JSON with controlNumber', stediRequest, stediPath, '2025-01'],
    ['JSON without controlNumber', withoutControlNumber, stediPath, '2026-08'],
    ['raw X12', { x12: interchangeText(segmentsOf276) }, `${stediPath}/raw-x12`, '2026-08'],
    [
      'raw X12 with an unknown member',
      { x12: interchangeText(segmentsOf276), controlNumber: '1' },
      `${stediPath}/raw-x12`,
      '2026-08',
    ],
  ])('answers %s by its edition, and names the edition', async (_, body, path, edition) => {
    const { status, headers, json } = await askStedi(served(), body, {}, path)

    expect(status).toBe(200)
    expect(headers.get(header)).toBe(edition)
    expect('status' in json).toBe(edition === '2025-01')
  })

  it.each([
    ['a control number that is too short', { ...stediRequest, controlNumber: '1' }, '2025-01'],
    ['a control number of another type', { ...stediRequest, controlNumber: null }, '2025-01'],
    ['another wrong member', { ...withoutControlNumber, subscriber: {} }, '2026-08'],
    ['a body that is not JSON', '{"controlNumber":', '2026-08'],
    ['a body that is not an object', [], '2026-08'],
  ])('names the edition of a refusal: %s', async (_, body, edition) => {
    const { status, headers } = await askStedi(served(), body, { 'content-type': 'application/json' })

    expect(status).toBe(400)
    expect(headers.get(header)).toBe(edition)
  })

  it('names the edition where a fault replaces the response', async () => {
    served()
      .sandbox.world('demo')
      .arm({ on: 'stedi.*', fails: { status: 503 } })

    expect((await askStedi(served(), stediRequest)).headers.get(header)).toBe('2025-01')
    served().sandbox.world('demo').disarm()
  })

  it('pins an edition by the settings of a world, and keeps everything else of the world', async () => {
    await served().sandbox.world('demo').start('paid')
    const before = served().sandbox.world('demo').claims().length
    const { status, body: json } = await askAdmin(served(), 'changeSettings', 'PUT /worlds/demo/settings', {
      stediEdition: '2026-08',
    })

    expect(status).toBe(200)
    expect(json).toMatchObject({ stediEdition: '2026-08', optumProfile: 'live', scenario: 'paid', claims: before })
    expect((await askStedi(served(), stediRequest)).headers.get(header)).toBe('2026-08')
    served().sandbox.world('demo').changeSettings({ stediEdition: 'auto' })
    expect((await askStedi(served(), stediRequest)).headers.get(header)).toBe('2025-01')
  })

  it.each([
    [{ stediEdition: '2026-9' }, '/stediEdition'],
    [{ scenario: 'payed' }, '/scenario'],
    [{ clock: 'real' }, '/clock'],
    [{}, ''],
  ])('refuses settings that do not exist: %j', async (body, pointer) => {
    const { status, body: json } = await askAdmin(served(), 'changeSettings', 'PUT /worlds/demo/settings', body)

    expect(status).toBe(400)
    expect(json).toMatchObject({ error: { code: 'INVALID_BODY', pointer } })
  })
})

describeServed('a refusal under a pinned edition', (served) => {
  const pin = (stediEdition: '2025-01' | '2026-08') => served().sandbox.world('demo').changeSettings({ stediEdition })

  it.each([
    ['2025-01', '2026-08', withoutControlNumber],
    ['2026-08', '2025-01', changedStediRequest({ 'subscriber.gender': 'U' })],
    ['2026-08', '2025-01', changedStediRequest({ 'providers.0.providerType': 'ServiceProvider' })],
  ] as const)(
    'says that the other edition accepts the request: %s refuses, %s accepts',
    async (pinned, other, body) => {
      pin(pinned)
      const { status, headers } = await askStedi(served(), body)

      expect(status).toBe(400)
      expect(headers.get(hint)).toContain(`edition ${other} accepts it`)
      expect(headers.get(hint)).toContain(`/_payerbox/worlds/demo/settings`)
      pin(other)
      expect((await askStedi(served(), body)).status).toBe(200)
    },
  )

  it('has no hint where both editions refuse the request', async () => {
    pin('2026-08')
    const { status, headers } = await askStedi(served(), changedStediRequest({ 'subscriber.memberId': undefined }))

    expect(status).toBe(400)
    expect(headers.get(hint)).toBeNull()
  })
})

describe('contract test --edition auto', () => {
  it('judges each response by the edition that it names', async () => {
    const loaded = await readCases('contracts/cases')
    const cases = 'cases' in loaded ? loaded.cases.filter(({ api }) => api === 'stedi') : []
    const { outcomes } = await runCases(cases, mockTarget(createSandbox({ strict: true })), { editions: ['auto'] })

    expect(outcomes.length).toBeGreaterThan(100)
    expect(outcomes.filter(({ verdict }) => verdict !== 'passed')).toEqual([])
    expect(new Set(outcomes.flatMap(({ exchanges }) => exchanges.map(({ edition }) => edition)))).toEqual(
      new Set(['2025-01', '2026-08']),
    )
  })
})

describe('the edition of a message', () => {
  const headers = { 'content-type': 'application/json', authorization: 'sandbox_demo' }
  const exchangeOf = async (body: unknown, stediEdition: '2025-01' | '2026-08' | 'auto') => {
    const sandbox = createSandbox({ stediEdition })
    const sent = { method: 'POST', path: stediPath, headers, body: JSON.stringify(body) }
    const call = { ...sent, host: '', query: '' }
    const { status, headers: received, body: text } = await sandbox.answer(call)
    return { sent, received: { status, headers: received, body: text } }
  }
  const bodies = fc.constantFrom(stediRequest, withoutControlNumber, changedStediRequest({ 'subscriber.gender': 'U' }))
  const settings = fc.constantFrom('auto', '2025-01', '2026-08')

  it('is the one by which the sandbox answered, whatever it is pinned to', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, settings, async (body, setting) => {
        const exchange = await exchangeOf(body, setting)
        const { violations, edition } = judgeExchange(exchange, 'auto')

        expect(edition).toBe(exchange.received.headers[header])
        expect(violations.some(({ side }) => side === 'request')).toBe(exchange.received.status === 400)
        expect(violations.filter(({ side }) => side === 'response')).toEqual([])
        await assertContract(exchange.received, 'stedi', 'claimStatus', { failOn: 'inferred' })
      }),
    )
  })

  it('is that of the request where the response does not name it', async () => {
    const { sent, received } = await exchangeOf(withoutControlNumber, 'auto')
    const { [header]: _, ...unnamed } = received.headers

    expect(judgeExchange({ sent, received: { ...received, headers: unnamed } }, 'auto').edition).toBe('2026-08')
    expect((await checkContract({ side: 'request', ...sent }, 'stedi', 'claimStatus')).kept).toBe(true)
    expect((await checkContract({ ...received, headers: unnamed }, 'stedi', 'claimStatus')).kept).toBe(true)
    const older = { edition: '2025-01' } as const
    expect((await checkContract({ ...sent }, 'stedi', 'claimStatus', older)).kept).toBe(false)
  })

  it('is kept for each exchange of a recording, which removes the other headers', async () => {
    const exchanges = await Promise.all(
      [stediRequest, withoutControlNumber].map(async (body, at) => ({ at, ...(await exchangeOf(body, 'auto')) })),
    )
    const pinned = { at: 2, ...(await exchangeOf(stediRequest, '2026-08')) }
    const { files } = await createRecording([...exchanges, pinned].map(keepNeededHeaders), {
      edition: 'auto',
      amounts: 'keep',
      random: chanceOf(7),
    })
    const recorded: readonly RecordedExchange[] = JSON.parse(files.get('exchanges/stedi.claimStatus.json') ?? '[]')

    expect(recorded.map(({ edition }) => edition)).toEqual(['2025-01', '2026-08', '2026-08'])
    expect(recorded.map(({ response }) => Object.keys(response.headers))).toEqual(recorded.map(() => ['content-type']))
  })
})
