import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkScenarios } from '../../src/check/check-scenarios.ts'
import { createSandbox } from '../../src/index.ts'
import type { TimedExchange } from '../../src/judge/http-exchange.ts'
import { parseTimedExchanges } from '../../src/record/read-exchanges.ts'
import { createRecording, type Recording } from '../../src/record/recording.ts'
import { parseScenario } from '../../src/scenario/format/parse.ts'
import type { ClaimFacts } from '../../src/world/claim.ts'
import { categoryCodes } from '../../src/x12/codes/category-codes.ts'
import { serviceQualifiers } from '../../src/x12/codes/code-texts.ts'
import { entityCodes } from '../../src/x12/codes/entity-codes.ts'
import { statusCodes } from '../../src/x12/codes/status-codes.ts'
import { lawRuns } from '../support/law-runs.ts'
import { chanceOf, inquiry276, Recorder } from '../support/recorder.ts'

const { scenarios } = createSandbox()
const codes: readonly object[] = [categoryCodes, statusCodes, entityCodes, serviceQualifiers]
const vocabulary = new Set(wordsOf(JSON.stringify(codes)))

/** A pause and the poll after it. */
const poll = fc.record({
  // Many polls come at the same millisecond.
  wait: fc.constantFrom('0s', '0s', '0s', '0s', '1ms', '2ms', '1m', '29m', '1h', '6h', '3d', '10d', '30d'),
  subject: fc.nat({ max: 2 }),
  by: fc.constantFrom('taiga', 'stedi', 'stedi raw', 'optum'),
})

const inputs = fc.record({
  runs: fc.array(fc.constantFrom(...scenarios.map(({ name }) => name)), { minLength: 1, maxLength: 3 }),
  polls: fc.array(poll, { minLength: 1, maxLength: 24 }),
  edition: fc.constantFrom('2025-01' as const, '2026-08' as const),
  seed: fc.nat({ max: 1_000_000 }),
  isHar: fc.boolean(),
})
type Input = typeof inputs extends fc.Arbitrary<infer T> ? T : never

/** Starts scenarios in one world, and asks for their claims at the times and in the APIs of the polls. */
async function exchangesOf({ runs, polls, edition, seed, isHar }: Input): Promise<Played> {
  const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', strict: true, seed, stediEdition: edition })
  const world = sandbox.world('demo')
  const subjects: { readonly session: unknown; readonly facts: ClaimFacts }[] = []
  for (const run of runs) {
    const { facts } = await world.start(run)
    const claim = world.claims().find((one) => one.facts.session === facts.session)
    if (claim === undefined) throw new Error('a scenario has a claim')
    subjects.push({ session: facts.session, facts: claim.facts })
  }
  const recorder = new Recorder(sandbox, '0s')
  for (const { wait, subject, by } of polls) {
    world.advance(wait)
    const { session, facts } = subjects[subject % subjects.length] as (typeof subjects)[number]
    if (by === 'taiga') await recorder.taiga('GET', `/sessions/${session}`)
    else if (by === 'stedi') await recorder.stedi(inquiryOf(facts, edition === '2025-01' ? 'stedi' : 'stedi-2026-08'))
    else if (by === 'stedi raw') await recorder.stedi({ x12: x12Of(facts) }, '/raw-x12')
    else await recorder.optum(inquiryOf(facts, 'optum'))
  }
  const { exchanges } = recorder
  const told = new Set(exchanges.flatMap(({ sent, received }) => wordsOf(sent.path + sent.body + received.body)))
  // The names of people who are not in the recording can be pseudonyms; some are words of the code lists as well.
  const real = subjects
    .flatMap(({ facts }) => valuesOf(facts).flatMap(wordsOf))
    .filter((word) => told.has(word) && !vocabulary.has(word))
  return { exchanges: isHar ? throughHar(exchanges) : exchanges, real }
}

interface Played {
  readonly exchanges: readonly TimedExchange[]
  /** The words in values that identify people. */
  readonly real: readonly string[]
}

function inquiryOf({ payer, provider, subscriber, dependent, serviceFrom, serviceTo }: ClaimFacts, api: string) {
  const { npi, organizationName } = provider
  return {
    ...(api !== 'stedi-2026-08' && { controlNumber: '123456789' }),
    tradingPartnerServiceId: payer.id,
    // Optum requires an ETIN or a tax id.
    providers: [{ providerType: 'BillingProvider', npi, organizationName, ...(api === 'optum' && { etin: npi }) }],
    subscriber: { ...named(subscriber), memberId: subscriber.memberId },
    ...(dependent && { dependent: named(dependent) }),
    encounter: { beginningDateOfService: serviceFrom, endDateOfService: serviceTo },
  }
}

function named({ firstName, lastName, dateOfBirth }: { firstName: string; lastName: string; dateOfBirth?: string }) {
  return { firstName, lastName, ...(dateOfBirth !== undefined && { dateOfBirth }) }
}

function x12Of({ payer, provider, subscriber, dependent, serviceFrom, serviceTo }: ClaimFacts): string {
  const { organizationName = '', npi = '' } = provider
  return inquiry276(
    {
      payer,
      receiver: { organizationName, etin: npi },
      serviceProvider: { organizationName, npi },
      subscriber: { ...named(subscriber), memberId: subscriber.memberId },
      ...(dependent && { dependent: named(dependent) }),
      trace: 'TRACE12',
      serviceFrom,
      serviceTo,
      lines: [],
    },
    npi,
  )
}

function valuesOf({ subscriber, dependent, provider, payerClaimNumber, patientAccountNumber }: ClaimFacts) {
  const people = [subscriber, ...(dependent === undefined ? [] : [dependent])]
  return [
    ...people.flatMap(({ firstName, lastName }) => [firstName, lastName]),
    ...[subscriber.memberId, provider.organizationName, provider.npi, provider.taxId],
    ...[payerClaimNumber, patientAccountNumber],
  ].filter((value) => value !== undefined)
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.toUpperCase())
}

/** The exchanges as a browser saves them, read again. */
function throughHar(exchanges: readonly TimedExchange[]): readonly TimedExchange[] {
  const pairs = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => ({ name, value }))
  const entries = exchanges.map(({ at, sent, received }) => ({
    startedDateTime: new Date(at).toISOString(),
    request: {
      method: sent.method,
      url: `https://payerbox.invalid${sent.path}`,
      headers: pairs(sent.headers),
      ...(sent.body !== '' && { postData: { mimeType: sent.headers['content-type'], text: sent.body } }),
    },
    response: {
      status: received.status,
      headers: pairs(received.headers),
      content: { mimeType: received.headers['content-type'] ?? '', text: received.body },
    },
  }))
  return parseTimedExchanges(JSON.stringify({ log: { entries } }))?.exchanges ?? []
}

async function recordingOf(input: Input): Promise<Recording & { readonly real: readonly string[] }> {
  const { exchanges, real } = await exchangesOf(input)
  const options = { edition: 'auto', amounts: 'keep', random: chanceOf(input.seed) } as const
  return { ...(await createRecording(exchanges, options)), real }
}

describe('a recording of random polls of random scenarios', () => {
  it('becomes scenarios that pass the check and respond as recorded, without a value of a person', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const { files, result, real } = await recordingOf(input)
        const written = [...files].filter(([name]) => name.startsWith('scenarios/'))
        const parsed = written.map(([file, text]) => ({ file, text, ...parseScenario(text, file) }))
        expect(parsed.flatMap((one) => ('problems' in one ? one.problems : []))).toEqual([])
        const { findings } = await checkScenarios(parsed)
        expect(findings.map(({ code, line, message, file }) => `${file}:${line} ${code} ${message}`)).toEqual([])
        expect(
          result.scenarios.flatMap(({ isWritten, differences }) => (isWritten ? differences : ['not written'])),
        ).toEqual([])
        const texts = [...files].flatMap(([name, text]) => (/\/(?!optum.token)/.test(name) ? [text] : []))
        const words = new Set(texts.flatMap(wordsOf))
        expect(real.filter((word) => words.has(word))).toEqual([])
      }),
      { numRuns: lawRuns(40) },
    )
  })
})
