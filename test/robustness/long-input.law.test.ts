import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeRequestBody, isRequestBody } from '../../src/cli/x12/request-body.ts'
import { routes } from '../../src/contract/routes.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { parseTimedExchanges } from '../../src/record/read-exchanges.ts'
import { parseScenario } from '../../src/scenario/format/parse.ts'
import { parseCases } from '../../src/test/case-file.ts'
import { checkText } from '../../src/x12/explain/locate-errors.ts'
import { encodeJson } from '../../src/x12/json/encode.ts'
import { lawRuns } from '../support/law-runs.ts'

const megabyte = 1_000_000

/** CPU milliseconds that 1 MB of input may take on an idle machine. */
const aim = 200

/** How many times as long it may take here, where tests run beside each other. Quadratic work takes hundreds of times as long. */
const tolerance = 15

const letters = 'a'.repeat(megabyte)

/** A text that repeats a part up to a length. */
function repeated(part: string, length: number = megabyte): string {
  return part.repeat(Math.floor(length / part.length))
}

const names = [
  ...[
    'providers',
    'subscriber',
    'dependent',
    'encounter',
    'controlNumber',
    'tradingPartnerServiceId',
    'x12',
    'patient',
    'session',
  ],
  ...[
    'serviceLinesInformation',
    'provider',
    'practice',
    'providerNpi',
    'client_id',
    'grant_type',
    'scenario',
    'clock',
    'seed',
    'by',
  ],
  ...[
    'now',
    'rate',
    'as',
    'on',
    'match',
    'fails',
    'times',
    'lasts',
    'operation',
    'within',
    'behaviors',
    'outcomes',
    'session',
    'run',
  ],
] as const

/** JSON texts of 1 MB whose parts are long, wide, deep or many. */
const bodies = fc.oneof(
  fc.constantFrom(
    ...[
      letters,
      `"${letters}"`,
      repeated('['),
      repeated('{"a":'),
      `[${repeated('1,')}1]`,
      `[${repeated('{},')}{}]`,
      repeated('\\u0000'),
      repeated('{"'),
    ],
    ...[
      repeated('='),
      repeated('a=b&'),
      repeated('%41'),
      repeated('"'),
      repeated('\\'),
      repeated(' '),
      repeated('\n'),
      repeated('-'),
    ],
    ...[
      `{${repeated('"a":1,')}"b":2}`,
      `{"a":${'1'.repeat(megabyte)}}`,
      `[${repeated('"ab",')}""]`,
      repeated('ISA*00*'),
      repeated('~'),
    ],
  ),
  fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom(
        ...[
          `"${letters}"`,
          `[${repeated('"x",')}1]`,
          `[${repeated('{},')}{}]`,
          `{"${letters}":1}`,
          '1'.repeat(1000),
          `"${repeated('9d')}"`,
        ],
        ...[
          `${repeated('[', 500_000)}${repeated(']', 500_000)}`,
          `"${repeated('(a+)+')}"`,
          `"${repeated('~*')}"`,
          `"${repeated('🙂')}"`,
        ],
        `{${Array.from({ length: 60_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
      ),
    )
    .map(([name, value]) => `{"${name}":${value}}`),
)

/** Credentials that open every API. */
const headers = fc
  .record({
    authorization: fc.constantFrom('sandbox_demo', 'Bearer sandbox_demo', letters.slice(0, 60_000)),
    'content-type': fc.constantFrom(
      'application/json',
      'application/x-www-form-urlencoded',
      'text/plain',
      repeated('a/', 16_000),
    ),
    'x-payerbox-fault': fc.option(fc.constantFrom('status=503', repeated('a;', 60_000), repeated('=', 60_000)), {
      freq: 5,
    }),
  })
  .map(({ 'x-payerbox-fault': fault, ...rest }) => ({ ...rest, ...(fault !== null && { 'x-payerbox-fault': fault }) }))

const segments = fc.constantFrom('demo', 'x', letters.slice(0, 60_000), repeated('%2F', 60_000), repeated('..', 60_000))
const queries = fc.constantFrom(
  '',
  `${letters}=1`,
  `stage=${letters}`,
  `operation=${letters}`,
  `since=${letters}`,
  repeated('a=1&'),
  repeated('%'),
)

/** Fails when a synchronous or asynchronous task took much more CPU time than the aim. */
async function soon(what: string, task: () => unknown): Promise<void> {
  const started = process.cpuUsage()
  await task()
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1000, `CPU milliseconds of ${what.slice(0, 300)}`).toBeLessThan(aim * tolerance)
}

describe('1 MB of input', () => {
  let sandbox: Sandbox
  beforeAll(() => {
    sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', limits: { bytes: 1e9 } })
  })

  it('gets an answer of every route soon, and never an internal error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        segments,
        queries,
        headers,
        bodies,
        async (route, segment, query, headers, body) => {
          const path = route.path.replace('{world}', 'demo').replaceAll(/\{[^}]+\}/g, segment)
          const call = {
            method: route.method,
            host: 'localhost',
            path,
            query,
            headers,
            body: route.method === 'GET' ? '' : body,
          }
          await soon(`${route.method} ${path} ${query.slice(0, 30)} ${body.slice(0, 60)}`, async () => {
            const reply = await sandbox.answer(call)
            expect(reply.status, reply.body.slice(0, 300)).toBeLessThan(504)
            expect(reply.status === 500, reply.body.slice(0, 300)).toBe(false)
          })
        },
      ),
      { numRuns: lawRuns(150) },
    )
  })

  it('does not keep another call waiting', async () => {
    const hostile = {
      method: 'POST',
      host: 'localhost',
      query: '',
      headers: { authorization: 'sandbox_demo', 'content-type': 'application/json' },
    }
    const health = { method: 'GET', host: 'localhost', path: '/_payerbox/health', query: '', headers: {}, body: '' }
    const path = '/2024-04-01/change/medicalnetwork/claimstatus/v2'
    await soon('a long inquiry and a health check beside it', async () => {
      const [, healthy] = await Promise.all([
        sandbox.answer({ ...hostile, path, body: `{"providers":[${repeated('{},')}{}]}` }),
        sandbox.answer(health),
      ])
      expect(healthy.status).toBe(200)
    })
  })

  it('is read soon by the readers of the command line', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (text) => {
        const shown = text.slice(0, 60)
        await soon(`the scenario ${shown}`, () => parseScenario(text, 'x.yaml'))
        await soon(`the X12 ${shown}`, () => checkText(text))
        await soon(`the X12 interchange ${shown}`, () =>
          checkText(
            `ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260401*1830*^*00501*000000001*0*T*:~${text}`,
          ),
        )
        await soon(`the recording ${shown}`, () => attempt(() => parseTimedExchanges(text)))
        const json = attempt(() => JSON.parse(text) as unknown)
        if (json === undefined) return
        await soon(`the document ${shown}`, () => {
          if (isRequestBody(json)) encodeRequestBody(json, new Date(0))
          else encodeJson(json, new Date(0))
        })
      }),
      { numRuns: lawRuns(30) },
    )
  })
})

describe('a valid document with one hostile part', () => {
  const nested = Array.from({ length: 20_000 }).reduce<unknown>((inner) => [inner], 'x')

  it('with deep members that its form does not know is refused by x12 encode, with the place', () => {
    const body = { controlNumber: '000000001', tradingPartnerServiceId: '1', more: nested }
    for (const encoded of [encodeRequestBody(body, new Date(0)), encodeJson({ inquiries: nested }, new Date(0))]) {
      expect('problems' in encoded && encoded.problems.map(({ message }) => message)).toEqual([
        'has more than 100 levels',
      ])
    }
  })

  it('with many unknown keys in a contract case is read soon', async () => {
    const keys = Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`k${index}`, 1]))
    const text = JSON.stringify({ cases: [{ case: 'x', ...keys }] })
    await soon('the contract case', () => expect(parseCases(text, 'x.yaml')).toHaveProperty('problems'))
  })

  it.each([
    ['PUT', 'clock', { now: '2026-04-01', [letters]: 1 }],
    ['POST', 'fork', { as: 'copy', [letters]: 1 }],
    ['PUT', 'settings', { scenario: 'paid', [letters]: 1 }],
    ['POST', 'step', { run: letters }],
    ['POST', 'step', { session: letters }],
    ['POST', 'faults', { on: 'taiga.*', match: { [letters]: 'x' }, fails: { hang: true } }],
    ['POST', 'scenarios/paid/start', { outcomes: { [letters]: 'x' } }],
  ])('is refused in a few words: %s %s', async (method, path, body) => {
    const { status, body: refusal } = await createSandbox().answer({
      ...{ method, host: 'localhost', path: `/_payerbox/worlds/demo/${path}`, query: '' },
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(refusal.length).toBeLessThan(2000)
  })
})

/** The result; `undefined` for an error that is meant for the user. */
function attempt<T>(task: () => T): T | undefined {
  try {
    return task()
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
    expect((error as Error).message.length).toBeLessThan(1000)
    return undefined
  }
}
