import { request } from 'node:http'
import {
  inquiryForSubmission,
  onboarding,
  optumCredentials,
  optumExample,
  optumPath,
  optumRequest,
  optumTokenPath,
  stediLine,
  stediPath,
  stediRequest,
  submission,
} from './samples.ts'
import { segmentsOf276, segmentsOf276ForDependent } from './x12-samples.ts'

/** Values that are about nobody, and that occur in no contract, no scenario and no claim of ours. */
const kinds = [
  (draw: Draw) => `Zq${draw.letters(7)}`,
  (draw: Draw) => `Zq${draw.letters(5)} Vx${draw.letters(6)}`,
  (draw: Draw) =>
    `19${draw.digits('0123', 1)}${draw.digits('3456789', 1)}-0${draw.digits('3456789', 1)}-2${draw.digits('012345678', 1)}`,
  (draw: Draw) =>
    `19${draw.digits('0123', 1)}${draw.digits('3456789', 1)}0${draw.digits('3456789', 1)}2${draw.digits('012345678', 1)}`,
  (draw: Draw) => `8${draw.digits('3456789', 8)}`,
  (draw: Draw) => `MEM-${draw.digits('3456789', 6)}-Q`,
  (draw: Draw) => `patient zq${draw.letters(6)} was seen twice`,
  (draw: Draw) => `zq${draw.letters(6)}@example.com`,
  (draw: Draw) => `6b${draw.digits('3456789', 6)}-7a1e-4d0e-9b7c-2f4f8a1f6d${draw.digits('3456789', 2)}`,
  (draw: Draw) => `${draw.digits('3456789', 3)}-${draw.digits('3456789', 2)}-${draw.digits('3456789', 4)}`,
] as const

class Draw {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  letters(count: number): string {
    return this.digits('bcdfghjklmnpqrstvwxz', count)
  }

  digits(of: string, count: number): string {
    return Array.from({ length: count }, () => {
      this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
      return of[Math.floor((this.#state / 2 ** 32) * of.length)]
    }).join('')
  }
}

/** Draws values, each another: a name, a date, a number, a text. */
export function madeUpValues(seed: number): () => string {
  const draw = new Draw(seed)
  const drawn = new Set<string>()
  let index = seed % kinds.length
  const next = (): string => {
    const value = kinds[index++ % kinds.length]?.(draw) ?? ''
    if (drawn.has(value)) return next()
    drawn.add(value)
    return value
  }
  return next
}

/** A call to a server: the path has its query. */
export interface RawCall {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends a call as it is. Gives the body of the response, or `not sent: …` where Node's own client refuses a header or a path. */
export function send(url: string, { method, path, headers, body }: RawCall): Promise<string> {
  return new Promise((resolve) => {
    try {
      const sent = request(url + encodeURI(path).replaceAll('%25', '%'), { method, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece))
        response.on('end', () => resolve(text))
      })
      sent.on('error', (error) => resolve(`not sent: ${error.message}`))
      sent.end(body)
    } catch (error) {
      resolve(`not sent: ${String(error)}`)
    }
  })
}

/** A place of a call, and the call that has a value there. */
export interface Probe {
  readonly place: string
  readonly call: (value: string) => RawCall
}

const json = { 'content-type': 'application/json' }

/** Calls that the sandbox accepts, and some that it refuses, by name; `token` is one of Optum's. */
function usualCalls(token: string): Readonly<Record<string, RawCall>> {
  const taiga = { ...json, authorization: 'Bearer sandbox_demo' }
  const stedi = { ...json, authorization: 'sandbox_demo' }
  const optum = { ...json, authorization: `Bearer ${token}` }
  const call = (method: string, path: string, headers: RawCall['headers'], body?: unknown): RawCall => {
    return { method, path, headers, body: body === undefined ? '' : JSON.stringify(body) }
  }
  const x12 = { x12: segmentsOf276.map((segment) => `${segment}~`).join('') }
  const dependent = { x12: segmentsOf276ForDependent.map((segment) => `${segment}~`).join('') }
  return {
    onboardProvider: call('POST', '/api/v1/partner/providers', taiga, onboarding),
    submitSession: call('POST', '/api/v1/partner/sessions', taiga, submission),
    sessionStatus: call('GET', '/api/v1/partner/sessions/none', taiga),
    stedi: call('POST', stediPath, stedi, { ...stediRequest, serviceLineInformation: stediLine }),
    'stedi for the submission': call('POST', stediPath, stedi, inquiryForSubmission),
    'stedi raw': call('POST', `${stediPath}/raw-x12`, stedi, x12),
    token: call('POST', optumTokenPath, json, optumCredentials('demo')),
    optum: call('POST', optumPath, optum, optumRequest),
    'optum example': call('POST', optumPath, optum, optumExample),
    'optum raw': call('POST', `${optumPath}raw-x12`, optum, dependent),
    'optum raw enhanced': call('POST', '/claimstatus/v2/raw-x12/enhanced', optum, x12),
    healthCheck: call('GET', `${optumPath}healthcheck`, optum),
    'no route': call('POST', '/v3/claims', json, stediRequest),
  }
}

const headerNames = [
  'user-agent',
  'referer',
  'idempotency-key',
  'x-request-id',
  'cookie',
  'accept',
  'x-payerbox-scenario',
  'x-payerbox-fault',
  'content-type',
  'x-chc-traceid',
]

/** Every place of every usual call. */
export function probes(token: string): readonly Probe[] {
  return Object.entries(usualCalls(token)).flatMap(([name, call]) => [
    ...partsOf(call).map(({ place, call }) => ({ place: `${name}: ${place}`, call })),
    ...(call.body === '' ? [] : bodyProbes(call).map(({ place, call }) => ({ place: `${name}: ${place}`, call }))),
  ])
}

/** Method, path, query, headers and credential of a call. */
function partsOf(call: RawCall): readonly Probe[] {
  const segments = call.path.split('/')
  const path = (value: string) => encodeURIComponent(value).replaceAll('%40', '@')
  const header = (name: string, value: string) => ({ ...call, headers: { ...call.headers, [name]: value } })
  return [
    { place: 'query', call: (value) => ({ ...call, path: `${call.path}?name=${path(value)}` }) },
    { place: 'name in the query', call: (value) => ({ ...call, path: `${call.path}?${path(value)}=1` }) },
    {
      place: 'end of the path',
      call: (value) => ({ ...call, path: `${call.path.replace(/\/$/, '')}/${path(value)}` }),
    },
    ...segments.slice(1).map((_, index): Probe => {
      const call_ = (value: string) => ({ ...call, path: segments.with(index + 1, path(value)).join('/') })
      return { place: `segment ${index + 1} of the path`, call: call_ }
    }),
    ...headerNames.map((name): Probe => ({ place: `header ${name}`, call: (value) => header(name, value) })),
    { place: 'name of a header', call: (value) => header(`x-${value.replaceAll(/[^\w-]/g, '-')}`, '1') },
    { place: 'credential', call: (value) => header('authorization', value) },
    { place: 'bearer token', call: (value) => header('authorization', `Bearer ${value}`) },
    { place: 'Basic credential', call: (value) => header('authorization', `Basic ${btoa(`${value}:${value}`)}`) },
  ]
}

/** Every place of a JSON body. */
function bodyProbes(call: RawCall): readonly Probe[] {
  const root: unknown = JSON.parse(call.body)
  const withBody = (body: string): RawCall => ({ ...call, body })
  const put = (path: readonly string[], value: unknown) => withBody(JSON.stringify(replaced(root, path, value)))
  const escaped = (text: string) =>
    Array.from(text, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
  return [
    ...pathsIn(root).flatMap(({ path, value }): readonly Probe[] => {
      const place = `/${path.join('/')}`
      if (Array.isArray(value)) {
        return [
          { place: `${place}, an item`, call: (made) => put(path, [...value, made]) },
          { place: `${place}, an object as item`, call: (made) => put(path, [...value, { [made]: made }]) },
        ]
      }
      if (typeof value === 'object' && value !== null) {
        return [
          { place: `${place}, a name`, call: (made) => put(path, { ...value, [made]: 1 }) },
          { place: `${place}, an unknown member`, call: (made) => put(path, { ...value, surprise: made }) },
          { place: `${place}, deep`, call: (made) => put(path, { ...value, a: { [made]: [{ [made]: made }] } }) },
          ...['status', 'code', 'type', 'traceId', 'statusCode', 'error', 'timestamp', 'version', 'entity'].map(
            (name): Probe => ({ place: `${place}/${name}`, call: (made) => put(path, { ...value, [name]: made }) }),
          ),
        ]
      }
      return [
        { place, call: (made) => put(path, made) },
        {
          place: `${place}, as a number`,
          call: (made) => put(path, Number(made.replaceAll(/\D/g, '').slice(0, 12)) || made),
        },
        { place: `${place}, as an object`, call: (made) => put(path, { [made]: made }) },
        { place: `${place}, in a list`, call: (made) => put(path, [made]) },
        ...(path.at(-1) === 'x12' ? elementProbes(String(value), (text) => put(path, text)) : []),
      ]
    }),
    { place: 'an escaped name', call: (made) => withBody(call.body.replace('{', () => `{"${escaped(made)}":1,`)) },
    {
      place: 'an escaped value',
      call: (made) => withBody(call.body.replace('{', () => `{"note":"${escaped(made)}",`)),
    },
    {
      place: 'a member that occurs twice',
      call: (made) => withBody(call.body.replace('{', () => `{"subscriber":{"firstName":${JSON.stringify(made)}},`)),
    },
    { place: 'a body that is cut', call: (made) => withBody(`{"firstName":${JSON.stringify(made)},"lastName":"`) },
    {
      place: 'a body that is too long',
      call: (made) => withBody(call.body.replace('{', () => `{"n":"${made}${' '.repeat(70_000)}",`)),
    },
    { place: 'a body that is a text', call: (made) => withBody(JSON.stringify(made)) },
    { place: 'a body without JSON', call: (made) => withBody(made) },
    {
      place: 'a form',
      call: (made) => ({
        ...withBody(new URLSearchParams({ client_id: made, [made]: made, firstName: made }).toString()),
        headers: { ...call.headers, 'content-type': 'application/x-www-form-urlencoded' },
      }),
    },
    { place: 'X12 in a member', call: (made) => withBody(JSON.stringify({ x12: `ISA*${made}*${made}~` })) },
  ]
}

/** Every element of an interchange, from the third segment on, and an unknown segment. */
function elementProbes(text: string, put: (text: string) => RawCall): readonly Probe[] {
  const segments = text.split('~')
  const clean = (made: string) => made.replaceAll(/[~*:^]/g, ' ').toUpperCase()
  const elements = segments.flatMap((segment, index) =>
    index < 2 ? [] : segment.split('*').flatMap((_, element) => (element === 0 ? [] : [{ index, element }])),
  )
  return [
    ...elements.map(({ index, element }): Probe => {
      const segment = segments[index] as string
      const with_ = (made: string) => segments.with(index, segment.split('*').with(element, clean(made)).join('*'))
      return { place: `${segment.slice(0, 6)} element ${element}`, call: (made) => put(with_(made).join('~')) }
    }),
    {
      place: 'an unknown segment',
      call: (made) =>
        put(segments.toSpliced(8, 0, `${clean(made).slice(0, 3)}*${clean(made)}`, `NTE*ADD*${clean(made)}`).join('~')),
    },
  ]
}

/** Every value in a JSON value, with its path. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly { path: readonly string[]; value: unknown }[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [{ path, value }, ...inside.flatMap(([name, item]) => pathsIn(item, [...path, name]))]
}

function replaced(root: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value
  const copy = Array.isArray(root) ? [...root] : { ...(root as object) }
  const holder = copy as Record<string, unknown>
  holder[name] = replaced(holder[name], rest, value)
  return copy
}

/**
 * The values that a text contains, in any form: in either letter case, escaped, percent-encoded, in Base64, and a date with or
 * without hyphens.
 */
export function foundIn(told: string, values: readonly string[]): readonly string[] {
  const text = readable(told)
  return values.filter((value) => formsOf(value).some((form) => text.includes(form)))
}

/** The words of a text in lower case, without masks, followed by what they decode to. */
function readable(told: string): string {
  const words = new Set(told.replaceAll(/\*\*\*[0-9a-f]{12}/g, '').split(/["\s,:{}[\]?&=()<>]+/))
  const unescaped = [...words]
    .join(' ')
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const unquoted = unescaped.replaceAll(/&(#39|quot|amp|lt|gt);/g, '')
  const decoded = unescaped.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
  return [unescaped, unquoted, decoded].join('\n').toLowerCase()
}

function formsOf(value: string): readonly string[] {
  const date = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(value)
  const [, year = '', month = '', day = ''] = date ?? []
  const forms =
    date === null
      ? value.split(' ').filter((word) => /zq|vx|\d{3}/i.test(word))
      : [`${year}${month}${day}`, `${year}-${month}-${day}`]
  const digits = value.replaceAll(/\D/g, '').slice(0, 12)
  return [...forms, ...(digits.length < 8 ? [] : [digits]), btoa(value), btoa(`${value}:${value}`)].map((form) =>
    form.toLowerCase().replaceAll('=', ''),
  )
}
