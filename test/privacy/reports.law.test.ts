import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isListedValue, isMemberName } from '../../src/contract/members.ts'
import { judgeClient } from '../../src/exec/client.ts'
import { recordRefusals, recordRequests } from '../../src/exec/record-requests.ts'
import { execReport } from '../../src/exec/report.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { recordTraffic } from '../../src/judge/traffic.ts'
import {
  type ContractDocument,
  checkContract,
  compareExchanges,
  contractDiffReport,
  createContract,
  type HttpExchange,
  judgeExchange,
  type RecordedExchange,
  type Report,
  reportFormats,
  writeReport,
} from '../../src/kit.ts'
import { proxyReport } from '../../src/proxy/report.ts'
import { createRecording } from '../../src/record/recording.ts'
import { openStore } from '../../src/store/open-store.ts'
import { stages } from '../../src/world/stage.ts'
import { onboard, submit, tokenOf } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { foundIn, madeUpValues, type Probe, probes, type RawCall } from '../support/made-up-values.ts'
import { chanceOf } from '../support/recorder.ts'

/** A made-up value, the place that it was in, and the exchange. */
interface Exchanged extends HttpExchange {
  readonly value: string
  readonly place: string
}

/** A sandbox with a claim on file, and the places of the calls to it. */
async function prepared(url = 'memory:'): Promise<{ readonly sandbox: Sandbox; readonly places: readonly Probe[] }> {
  const store = await openStore(url)
  const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', phiGuard: 'off', store })
  await onboard(sandbox)
  await submit(sandbox)
  return { sandbox, places: probes(await tokenOf(sandbox)) }
}

function answer(sandbox: Sandbox, { method, path: target, headers, body }: RawCall): ReturnType<Sandbox['answer']> {
  const [path = '', query = ''] = target.split('?')
  return sandbox.answer({ method, host: '', path, query, headers, body })
}

/** Sends made-up values. Every other response has one, too: in each place that a vendor's response can have. */
async function exchanges(sandbox: Sandbox, places: readonly Probe[], seed: number): Promise<readonly Exchanged[]> {
  const next = madeUpValues(seed)
  const all: Exchanged[] = []
  for (const [index, { place, call }] of places.entries()) {
    const value = next()
    const sent = call(value)
    const { status, headers, body } = await answer(sandbox, sent)
    all.push({ sent, received: { status, headers, body }, value, place })
    all.push({
      sent,
      received: strangeResponse(index + seed, status, body, value),
      value,
      place: `${place}; a strange response`,
    })
  }
  return all
}

/** What a vendor may send as a new code: a report has to name it. */
const code = /^(?!.*\d{4})[\w.-]{1,32}$/

/** A response with a made-up value, and not in the form of a code, in a place that is chosen by a number. */
function strangeResponse(index: number, status: number, body: string, made: string): HttpExchange['received'] {
  const value = code.test(made) ? `about ${made}` : made
  const headers = { 'content-type': 'application/json' }
  const object = (body.startsWith('{') ? JSON.parse(body) : {}) as Record<string, unknown>
  const digits = Number(value.replaceAll(/\D/g, '').slice(0, 5)) || 7
  const members = [
    'status',
    'code',
    'type',
    'error',
    'message',
    'traceId',
    'claims',
    'statusCode',
    'expires_in',
    'version',
  ]
  const member = members[index % members.length] ?? ''
  const bodies = [
    { ...object, [value]: value },
    { ...object, [member]: value },
    { ...object, [member]: { [value]: [value] } },
    { ...object, [member]: [{ [value]: value, status: value, code: value, entity: value }] },
    {
      ...object,
      events: [{ type: value, timestamp: value, [value]: 1 }],
      meta: { traceId: value, applicationMode: value },
    },
    { ...object, claims: [{ claimStatus: { statusCategoryCode: value, statusCode: value, [value]: digits } }] },
    value,
    [value],
  ]
  const strange = JSON.stringify(bodies[index % bodies.length])
  const more = index % 3 === 0 ? { 'content-type': `text/${value.replaceAll(/\W/g, '')}`, 'x-chc-traceid': value } : {}
  return { status, headers: { ...headers, ...more }, body: index % 7 === 0 ? value : strange }
}

const written = (report: Report): string =>
  reportFormats.map((format) => writeReport(format, report, { verbose: true })).join('\n')

function leaks(text: string, all: readonly Exchanged[]): readonly string[] {
  const found = new Set(
    foundIn(
      text,
      all.map(({ value }) => value),
    ),
  )
  return all.filter(({ value }) => found.has(value)).map(({ value, place }) => `${value}, which was in ${place}`)
}

const documents = new Map<string, ContractDocument>()
async function contractOf(name: string): Promise<ContractDocument> {
  const file = `contracts/${name}.yaml`
  const known =
    documents.get(name) ?? createContract(name, file, new Map([[file, parse(await readFile(file, 'utf8'))]]))
  documents.set(name, known)
  return known
}

/** An exchange as `payerbox record` writes it, but as it was. */
function recorded({ sent, received }: Exchanged): RecordedExchange {
  const bodyOf = (body: string): unknown => {
    try {
      return JSON.parse(body)
    } catch {
      return body === '' ? null : body
    }
  }
  return {
    ...{ at: '2026-04-01T18:30:00Z', operation: '', edition: '' },
    request: { method: sent.method, path: sent.path, headers: sent.headers, body: bodyOf(sent.body) },
    response: { status: received.status, headers: received.headers, body: bodyOf(received.body) },
  } as RecordedExchange
}

/** Each report of the same exchanges, by name. Of several texts, only what is in all of them counts. */
const reports: Readonly<
  Record<string, (all: readonly Exchanged[], sandbox: Sandbox) => Promise<string | readonly string[]>>
> = {
  async proxy(all) {
    const recorder = recordTraffic({ target: 'http://127.0.0.1:4276', edition: 'auto', failOn: 'inferred' })
    for (const { sent, received } of all) recorder.record(judgeExchange({ sent, received }, 'auto'), received.status)
    return written(proxyReport(recorder.traffic()))
  },
  async exec(all) {
    const { sandbox } = await prepared()
    const recorder = recordTraffic({ target: 'the sandbox', edition: 'auto', failOn: 'inferred' })
    const refusals = recordRefusals()
    const watched = recordRequests(sandbox, 'auto', recorder, refusals)
    for (const { sent } of all) for (let time = 0; time < 4; time++) await answer(watched, sent)
    const known = {
      entries: sandbox.journal(),
      traffic: recorder.traffic(),
      refusals: refusals.refusals(),
      exitCode: 0,
    }
    const demands = { coverage: [], lintFails: true, lintOff: [], allowsRefusals: false, mustCall: true }
    return written(execReport(judgeClient(known, demands)))
  },
  async 'checkContract, and so the matcher of Vitest'(all) {
    const texts: string[] = []
    for (const { sent, received } of all) {
      for (const [api, operation] of [
        ['taiga', 'submitSession'],
        ['stedi', 'claimStatus'],
        ['optum', 'rawX12'],
      ] as const) {
        const { report } = await checkContract(sent, api, operation, { failOn: 'inferred' })
        texts.push(report, (await checkContract(received, api, operation, { failOn: 'inferred' })).report)
      }
    }
    return texts.join('\n')
  },
  async 'contract diff'(all) {
    const contracts = await Promise.all(['taiga', 'stedi', 'stedi-2026-08', 'optum'].map(contractOf))
    return contracts
      .map((ours) =>
        written(contractDiffReport(compareExchanges(ours, 'recordings', all.map(recorded)), () => undefined)),
      )
      .join('\n')
  },
  'a replay bundle': (all) => bundles(all, 'memory:'),
  'a replay bundle of a store': (all) => bundles(all, 'sqlite::memory:'),
  async record(all) {
    const timed = all.map(({ sent, received }, index) => ({ at: Date.UTC(2026, 3, 1) + index * 1000, sent, received }))
    const recording = await createRecording(timed, { edition: 'auto', amounts: 'scale', random: chanceOf(7) })
    return JSON.stringify(recording.result)
  },
}

async function bundles(all: readonly Exchanged[], url: string): Promise<readonly string[]> {
  const { sandbox } = await prepared(url)
  // A call whose body the journal cuts cannot be replayed.
  for (const { sent } of all) if (sent.body.length < 60_000) await answer(sandbox, sent)
  const written = [await sandbox.bundle(), await sandbox.bundle()]
  for (const { calls } of written) expect(calls).toBeGreaterThan(all.length / 4)
  // Each draws other values: what only one has is not a value of a client, but was drawn by chance.
  return written.map(({ text }) => text)
}

describe.each(Object.keys(reports))('the report of %s', (name) => {
  it('shows no value of a request or a response that the contracts do not list', async () => {
    const { sandbox, places } = await prepared()
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 2 ** 31 }),
        fc.shuffledSubarray([...places], { minLength: 60, maxLength: 60 }),
        async (seed, some) => {
          const all = await exchanges(sandbox, some, seed)
          const texts = [(await reports[name]?.(all, sandbox)) ?? ''].flat()
          const [first = [], ...others] = texts.map((text) => leaks(text, all))
          expect(first.filter((leak) => others.every((one) => one.includes(leak)))).toEqual([])
        },
      ),
      { numRuns: lawRuns(4) },
    )
  })
})

describe('the policy', () => {
  it('takes a made-up value neither for the name of a member nor for a listed value', () => {
    const next = madeUpValues(9)
    const values = Array.from({ length: 200 }, next)
    expect(values.filter(isMemberName)).toEqual([])
  })

  it('lists every status and event of a session, which coverage and lint read', () => {
    const known = Object.values(stages).flatMap(({ taiga, event }) => [
      ['status', taiga] as const,
      ['type', event] as const,
    ])
    expect(known.filter(([member, value]) => value !== undefined && !isListedValue(member, value))).toEqual([])
  })
})
