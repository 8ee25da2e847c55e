import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClaimStatusBody, toInquiry } from '../../src/api/clearinghouse/inquiry.ts'
import { type Dialect, toJson } from '../../src/api/clearinghouse/json.ts'
import { optumDialect as optum } from '../../src/api/optum/claim-status.ts'
import { editions } from '../../src/api/stedi/edition.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/index.ts'
import { usualDelimiters } from '../../src/x12/delimiters.ts'
import type { Envelope } from '../../src/x12/envelope.ts'
import type { StatusInquiry } from '../../src/x12/inquiry.ts'
import { decode277 } from '../../src/x12/read/decode.ts'
import type { StatusResponse } from '../../src/x12/response.ts'
import { examine } from '../../src/x12/validate/validate.ts'
import { encode276 } from '../../src/x12/write/encode-276.ts'
import { anyQuestionAbout, type InquiryBody } from '../support/arbitraries.ts'
import { ask, tokenOf } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { stediPath } from '../support/samples.ts'
import { interchangeText, segmentsOf276, segmentsOf276ForDependent } from '../support/x12-samples.ts'

const optumPath = '/medicalnetwork/claimstatus/v2'

/** One way to ask in JSON and in X12, and how its JSON is worded. */
interface Vendor {
  readonly name: string
  readonly options: SandboxOptions
  readonly dialect: Dialect
  readonly path: string
  readonly key: (sandbox: Sandbox) => Promise<string>
  /** Whether the JSON operation shows the 277. */
  readonly shows: boolean
}

const vendors: readonly Vendor[] = [
  ...(['2025-01', '2026-08'] as const).map((stediEdition) => ({
    name: `Stedi's edition ${stediEdition}`,
    options: { stediEdition },
    dialect: editions[stediEdition],
    path: stediPath,
    key: async () => 'sandbox_demo',
    shows: stediEdition === '2026-08',
  })),
  { name: 'Optum', options: {}, dialect: optum, path: optumPath, key: bearer, shows: false },
]

const envelope: Envelope = {
  senderQualifier: 'ZZ',
  senderId: 'MYCLINIC',
  receiverQualifier: 'ZZ',
  receiverId: 'STEDI',
  applicationSender: 'MYCLINIC',
  applicationReceiver: 'STEDI',
  controlNumber: '000000017',
  groupControlNumber: '17',
  setControlNumber: '0001',
  reference: 'REQ1',
  at: { date: '20260401', time: '1830' },
  usage: 'P',
  delimiters: usualDelimiters,
}

/** Stories in which no call fails: faults are armed for one operation, so JSON and X12 differ on purpose there. */
const runs = createSandbox().scenarios.filter(({ steps }) => steps.every((step) => !('arms' in step)))

/** Scenarios that are begun in a new world, each some time after the one before. */
const histories = fc.array(
  fc.record({
    scenario: fc.constantFrom(...runs.map(({ name }) => name)),
    pause: fc.integer({ min: 0, max: 40 * 86_400_000 }),
  }),
  { maxLength: 3 },
)

describe.each(vendors)('$name', ({ options, dialect, path, key, shows }) => {
  it('has the same content in JSON and in the 277 for the same inquiry', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(), fc.gen(), async (history, pick, generate) => {
        // Two worlds of one history, since a question is a look and may move a run on.
        const [inJson, inX12] = await Promise.all([open(options, history), open(options, history)])
        const claims = inJson.world('demo').claims()
        const claim = claims.at(-1 - (pick % claims.length))
        const asked = generate(anyQuestionAbout, claim?.facts ?? raise('every world has claims'))
        const body = dialect === optum ? withBillingNumber(asked) : asked

        const answer = await ask(inJson, 'stedi', 'POST', path, { authorization: await key(inJson) }, body)
        expect(answer.status, answer.text).toBe(200)
        const question = encode276([inquiryOf(body, dialect)], envelope)
        const x12 = 'text' in question ? question.text : raise(question.errors[0]?.message)
        const raw = await ask(inX12, 'stedi', 'POST', `${path}/raw-x12`, { authorization: await key(inX12) }, { x12 })
        expect(raw.status, raw.text).toBe(200)

        const said = saidOf(answer.json)
        expect(said.claims).toHaveLength(answer.json.claims.length)
        expect(saidOf(raw.json), x12).toEqual(shows ? withBillingProvider(said) : said)
        expect(reread(member(raw.json, 'x12'), dialect)).toEqual(said)
        if (shows) expect(reread(member(answer.json, 'x12'), dialect)).toEqual(said)
      }),
      { numRuns: lawRuns(120) },
    )
  })

  it('answers an invalid 276 with a 999, an error or a valid 277', async () => {
    const sandbox = await open(options, [])
    const authorization = await key(sandbox)
    await fc.assert(
      fc.asyncProperty(mutated, async (x12) => {
        const { status, json, text } = await ask(
          sandbox,
          'stedi',
          'POST',
          `${path}/raw-x12`,
          { authorization },
          { x12 },
        )
        if (status === 400) return
        expect(status, text).toBe(200)
        const written = examine(member(json, 'x12'))
        expect(written.errors, member(json, 'x12')).toEqual([])
        if (json.status === 'ERROR') expect(member(json, 'transactionSetAcknowledgement')).toBe('R')
        else expect(json.claims.length).toBeGreaterThan(0)
      }),
      { numRuns: lawRuns(500) },
    )
  })
})

describe('an arbitrary text', () => {
  it('is rejected or acknowledged by every raw operation, never a 500', async () => {
    const sandbox = await open({}, [])
    const doors = [
      { path: `${stediPath}/raw-x12`, authorization: 'sandbox_demo' },
      { path: `${optumPath}/raw-x12`, authorization: await bearer(sandbox) },
      { path: '/claimstatus/v2/raw-x12/enhanced', authorization: await bearer(sandbox) },
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...doors), anyText, async ({ path, authorization }, x12) => {
        const { status, text } = await ask(sandbox, 'stedi', 'POST', path, { authorization }, { x12 })
        expect(status, text).toBeLessThan(500)
      }),
      { numRuns: lawRuns(1000) },
    )
  })
})

/** Optum requires an ETIN or a tax id of the billing provider: its NPI takes their place. */
function withBillingNumber({ providers, ...body }: InquiryBody): InquiryBody {
  const numbered = (providers as readonly InquiryBody[]).map((provider) =>
    provider.providerType === 'BillingProvider' && provider.etin === undefined && provider.taxId === undefined
      ? { ...provider, etin: provider.npi }
      : provider,
  )
  return { ...body, providers: numbered }
}

/** No X12, X12 that breaks off, and X12 with other characters in it. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .nat(interchangeText(segmentsOf276ForDependent).length)
    .map((length) => interchangeText(segmentsOf276ForDependent).slice(0, length)),
  fc
    .tuple(
      fc.constantFrom(interchangeText(segmentsOf276), interchangeText(segmentsOf276ForDependent)),
      fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 4 }),
    )
    .map(([text, changes]) => {
      const characters = [...text]
      for (const [at, character] of changes) characters[at % text.length] = character
      return characters.join('')
    }),
)

/** Samples that are right as they stand, one mistake or several in them. */
const mutated: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom<readonly string[]>(segmentsOf276, segmentsOf276ForDependent),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(8), fc.nat()), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('~', '\n', '~\r\n'),
  )
  .map(([lines, mistakes, terminator]) => {
    let left = lines
    for (const [pick, at, kind, value] of mistakes)
      left = mistaken(left, pick % left.length, at % left.length, kind, value)
    return interchangeText(left, terminator)
  })

const strange = [
  '',
  ' ',
  'ZZ',
  '00000000',
  '20260231',
  '-1',
  'A^B',
  'A:B',
  'Ñ',
  'X'.repeat(81),
  '3429',
  'HC:90837',
  '0',
]

/** The segments with a mistake of one kind in the one that was picked: dropped, doubled, moved, wrong in an element. */
function mistaken(lines: readonly string[], pick: number, to: number, kind: number, value: number): readonly string[] {
  const line = lines[pick] ?? ''
  const others = lines.toSpliced(pick, 1)
  if (kind === 0) return others.length > 0 ? others : lines
  if (kind === 1) return lines.toSpliced(pick, 0, line)
  if (kind === 2) return others.toSpliced(to, 0, line)
  if (kind === 3) return lines.with(pick, `${line}*${strange[value % strange.length]}`)
  const elements = line.split('*')
  const position = kind === 4 ? elements.length - 1 : 1 + (to % Math.max(1, elements.length - 1))
  return lines.with(
    pick,
    elements.with(Math.min(position, elements.length - 1), strange[value % strange.length] ?? '').join('*'),
  )
}

/** A sandbox in which the runs of a history have been begun. */
async function open(
  options: SandboxOptions,
  history: readonly { scenario: string; pause: number }[],
): Promise<Sandbox> {
  const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', seed: 1, strict: true, ...options })
  for (const { scenario, pause } of history) {
    await sandbox.world('demo').start(scenario)
    sandbox.world('demo').advance(`${pause}ms`)
  }
  return sandbox
}

async function bearer(sandbox: Sandbox): Promise<string> {
  return `Bearer ${await tokenOf(sandbox)}`
}

/** What a clearinghouse writes for a body: it knows the payer's name, which a 276 cannot do without. */
function inquiryOf(body: InquiryBody, { billingNumber }: Dialect): StatusInquiry {
  const inquiry = toInquiry(body as unknown as ClaimStatusBody, billingNumber)
  return { ...inquiry, payer: { name: 'A PAYER', ...inquiry.payer } }
}

/** What of an answer comes out of the 277. */
function saidOf(json: object): InquiryBody & { readonly claims: unknown } {
  const { claims, payer, providers, subscriber, dependent } = json as Record<string, unknown>
  return { claims, payer, providers, subscriber, dependent }
}

/** The provider of a response to X12 is always the billing provider, since X12 has no provider type. */
function withBillingProvider({ providers, ...said }: InquiryBody): object {
  const known = providers as readonly object[]
  return { ...said, providers: known.map((provider) => ({ ...provider, providerType: 'BillingProvider' })) }
}

/** The JSON that is made from the text of a 277 alone. */
function reread(x12: string, dialect: Dialect): InquiryBody {
  expect(examine(x12).errors).toEqual([])
  const [first, ...others] = decode277(x12).responses as StatusResponse[]
  return saidOf(toJson([first ?? raise('no answer'), ...others], dialect))
}

function member(json: object, name: string): string {
  return String((json as Record<string, unknown>)[name])
}

function raise(message = 'unknown'): never {
  throw new Error(message)
}
