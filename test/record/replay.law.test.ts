import { describe, expect, it } from 'vitest'
import { createSandbox, type Scenario } from '../../src/index.ts'
import { judgeExchange } from '../../src/judge/exchange.ts'
import type { TimedExchange } from '../../src/judge/http-exchange.ts'
import type { RecordedExchange } from '../../src/judge/recorded-exchange.ts'
import { createRecording, type Recording } from '../../src/record/recording.ts'
import { parsePayers, parseScenario } from '../../src/scenario/format/parse.ts'
import { PayerDirectory } from '../../src/world/payer.ts'
import { chanceOf, Recorder } from '../support/recorder.ts'

const clock = 'frozen@2026-04-01T18:30:00Z'
const waits = ['10m', '30m', '6h', '3d', '7d', '5d', '10d', '25d']

/** Plays a scenario through, looked at by Taiga, Stedi and Optum, nine times each. */
async function recorded(scenario: string, sandbox = createSandbox({ clock, strict: true })): Promise<Recorder> {
  const recorder = new Recorder(sandbox)
  const world = sandbox.world('demo')
  const { facts } = await world.start(scenario)
  const claim = world.claims().find(({ facts: { session } }) => session === facts.session)
  if (claim === undefined) throw new Error('a story has a claim')
  const { payer, provider, subscriber, dependent, serviceFrom, serviceTo } = claim.facts
  const { npi, organizationName } = provider
  const inquiry = {
    controlNumber: '123456789',
    tradingPartnerServiceId: payer.id,
    providers: [{ providerType: 'BillingProvider', npi, organizationName }],
    subscriber: { ...named(subscriber), memberId: subscriber.memberId },
    ...(dependent && { dependent: named(dependent) }),
    encounter: { beginningDateOfService: serviceFrom, endDateOfService: serviceTo, trackingNumber: 'TRACE12' },
  }
  for (const wait of ['1m', ...waits]) {
    world.advance(wait)
    await recorder.taiga('GET', `/sessions/${facts.session}`)
    await recorder.stedi(inquiry)
    // Optum requires an ETIN or a tax id.
    await recorder.optum({ ...inquiry, providers: inquiry.providers.map((one) => ({ ...one, etin: npi })) })
  }
  return recorder
}

function named({ firstName, lastName, dateOfBirth }: { firstName: string; lastName: string; dateOfBirth?: string }) {
  return { firstName, lastName, ...(dateOfBirth !== undefined && { dateOfBirth }) }
}

const keep = (exchanges: readonly TimedExchange[]) =>
  createRecording(exchanges, { edition: '2025-01', amounts: 'keep', random: chanceOf(7) })

/** The one scenario of a recording, loaded as a user would. */
function loaded({ files }: Recording): Scenario {
  const parsed = parseScenario(files.get('scenarios/recorded-1.yaml') ?? '', 'recorded-1.yaml')
  if ('scenario' in parsed) return parsed.scenario
  throw new Error(JSON.stringify(parsed.problems))
}

function fixtures({ files }: Recording): readonly RecordedExchange[] {
  return [...files].flatMap(([name, text]) => (name.startsWith('exchanges/') ? JSON.parse(text) : []))
}

/** Status, event types, codes and amounts of an answer. */
function told(status: number, body: unknown): unknown {
  const {
    claims = [],
    events = [],
    ...rest
  } = (body ?? {}) as {
    readonly status?: string
    readonly events?: readonly { readonly type: string }[]
    readonly claims?: readonly { readonly claimStatus: Readonly<Record<string, string>> }[]
  }
  return {
    http: status,
    status: rest.status,
    events: events.map(({ type }) => type),
    claims: claims.map(({ claimStatus: { statusCategoryCode, statusCode, entityCode, amountPaid, submittedAmount } }) =>
      [statusCategoryCode, statusCode, entityCode, amountPaid, submittedAmount].join('/'),
    ),
  }
}

const names = createSandbox().scenarios.map(({ name }) => name)

describe('a recording of a built-in scenario', () => {
  it.each(names)('of %s has the same responses at every poll, and satisfies the contract', async (name) => {
    const { exchanges } = await recorded(name)
    const recording = await keep(exchanges)
    const [replayed, ...others] = recording.result.scenarios
    expect(others).toEqual([])
    expect(replayed).toMatchObject({ isWritten: true, differences: [] })

    const begins = replayed?.start ?? 0
    const scenario = loaded(recording)
    const sandbox = createSandbox({
      clock: `frozen@${new Date(begins).toISOString()}`,
      scenarios: [scenario],
      strict: true,
    })
    const world = sandbox.world('demo')
    const { facts } = await world.start('recorded-1')
    const again = new Recorder(sandbox, '0s')
    // A request that was at fault is not sent again; a token is fetched as it is needed.
    const looks = fixtures(recording)
      .filter(
        ({ operation, response: { status } }) =>
          operation !== 'optum.token' && (status < 400 || status === 429 || status >= 500),
      )
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    for (const { at, operation, request, response } of looks) {
      world.advance(`${Date.parse(at) - world.now()}ms`)
      const body = request.body as Readonly<Record<string, unknown>>
      if (operation === 'taiga.sessionStatus') await again.taiga('GET', `/sessions/${facts.session}`)
      else if (operation === 'stedi.claimStatus') await again.stedi(body)
      else await again.optum(body)
      const { received } = again.exchanges.at(-1) as TimedExchange
      expect(told(received.status, bodyOf(received.body)), `${operation} at ${at}`).toEqual(
        told(response.status, response.body),
      )
    }
  })

  it('satisfies the contract in every exchange, as the original', async () => {
    const recording = await keep((await recorded('paid')).exchanges)
    const faults = fixtures(recording).flatMap(({ request, response, edition }) => {
      const sent = { ...request, body: textOf(request.body) }
      return judgeExchange({ sent, received: { ...response, body: textOf(response.body) } }, edition).violations
    })
    // A recording keeps no credential.
    expect(faults.filter(({ about }) => about !== 'credential')).toEqual([])
  })

  it('becomes one scenario with the steps of the original', async () => {
    const recording = await keep((await recorded('paid')).exchanges)
    const original = createSandbox().scenarios.find(({ name }) => name === 'paid')
    const stepsOf = (scenario: Scenario | undefined) =>
      scenario?.steps.map((step) => ('role' in step ? [step.to, step.when] : 'fault'))
    expect(stepsOf(loaded(recording))).toEqual(stepsOf(original))
  })
})

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function textOf(body: unknown): string {
  return body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body)
}

describe('a recording with own payers', () => {
  const payers = [{ id: '00123', name: 'SAMPLE MUTUAL', aliases: ['SMPL1'], enrolled: ['1234567890'] }] as const
  const form = { ...payers[0], claimStatus: 'ENROLLMENT_REQUIRED' } as const
  const scenario: Scenario = {
    name: 'ours',
    summary: 'Accepted.',
    claims: { visit: { payer: 'SMPL1', subscriber: { memberId: 'OWN1', firstName: 'Riley', lastName: 'Roe' } } },
    steps: [
      { when: { after: 0 }, role: 'visit', to: 'submitted', details: {} },
      { when: { after: 0 }, role: 'visit', to: 'accepted', details: {} },
    ],
  }

  it('keeps their ids and names, writes them beside the scenarios, and replays', async () => {
    const sandbox = createSandbox({ clock, strict: true, payers: [form], scenarios: [scenario] })
    const recorder = await recorded('ours', sandbox)
    const options = { edition: '2025-01', amounts: 'keep', random: chanceOf(7) } as const
    const { files, result } = await createRecording(recorder.exchanges, {
      ...options,
      payers: new PayerDirectory([form]),
    })
    expect(loaded({ files, result }).claims.visit?.payer).toBe('SMPL1')
    expect(files.get('exchanges/stedi.claimStatus.json')).toContain('SAMPLE MUTUAL')
    expect(parsePayers(files.get('scenarios/payers.yaml') ?? '', 'payers.yaml')).toEqual({
      payers: [{ id: '00123', name: 'SAMPLE MUTUAL', aliases: ['SMPL1'] }],
    })
    expect(result.scenarios.flatMap(({ differences }) => differences)).toEqual([])

    const without = await createRecording(recorder.exchanges, options)
    expect([...without.files].join()).not.toContain('SMPL1')
    expect(without.files.has('scenarios/payers.yaml')).toBe(false)
  })
})
