import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { contentCoding } from '../../src/http/call.ts'
import { createSandbox } from '../../src/index.ts'
import { judgeExchange } from '../../src/judge/exchange.ts'
import type { TimedExchange } from '../../src/judge/http-exchange.ts'
import { startProxy } from '../../src/proxy/proxy.ts'
import { listen } from '../../src/serve/listen.ts'
import { optumRequest, stediRequest, submission } from '../support/samples.ts'
import { beginning, describeServed, type Served } from '../support/served.ts'

type Encode = (text: string) => Uint8Array<ArrayBuffer>

const codings: readonly (readonly [header: string, encode: Encode])[] = [
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['GZIP', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
  ['gzip, br', (text) => brotliCompressSync(gzipSync(text))],
  ['compress', () => Buffer.from([0x1f, 0x9d, 0x90, 0x7b])],
  ['made-up', (text) => Buffer.from(text).reverse()],
  ['gzip', () => Buffer.from('not what gzip writes')],
]

const requests = {
  taiga: ['/api/v1/partner/sessions', submission, { authorization: 'Bearer sandbox_demo' }],
  stedi: ['/2024-04-01/change/medicalnetwork/claimstatus/v2', stediRequest, { authorization: 'sandbox_demo' }],
  optum: ['/medicalnetwork/claimstatus/v2', optumRequest, {}],
} as const

type Vendor = keyof typeof requests
const vendors = Object.keys(requests) as Vendor[]

async function tokenOf({ fetch }: Served): Promise<string> {
  const body = new URLSearchParams({ client_id: 'sandbox_demo', client_secret: 'x', grant_type: 'client_credentials' })
  const response = await fetch('optum', '/apip/auth/v2/token', { method: 'POST', body })
  return ((await response.json()) as { access_token: string }).access_token
}

async function post(served: Served, vendor: Vendor, coding: string | undefined, body: BodyInit): Promise<Response> {
  const [path, , credential] = requests[vendor]
  return served.fetch(vendor, path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...credential,
      ...(vendor === 'optum' && { authorization: `Bearer ${await tokenOf(served)}` }),
      ...(coding !== undefined && { 'content-encoding': coding }),
    },
    body,
  })
}

const plain = (vendor: Vendor) => JSON.stringify(requests[vendor][1])

describeServed('a request body with a content coding', (served) => {
  it.each(vendors)('is not decoded by %s, and a hint says why it was refused', async (vendor) => {
    for (const [coding, encode] of codings) {
      const response = await post(served(), vendor, coding, encode(plain(vendor)))
      const named =
        contentCoding(coding) === 'another coding' ? 'a content coding' : `the content coding ${coding.toLowerCase()}`

      expect({ coding, status: response.status }).toEqual({ coding, status: 400 })
      expect(response.headers.get('x-payerbox-hint')).toBe(
        `the body has ${named}; no vendor documents that it decodes one, so it was not decoded: send it without content-encoding`,
      )
    }
  })

  it.each(vendors)('that is none is read by %s: identity, or an empty header', async (vendor) => {
    for (const coding of ['identity', ' ', undefined]) {
      const response = await post(served(), vendor, coding, plain(vendor))
      expect([response.status === 400, response.headers.has('x-payerbox-hint')]).toEqual([false, false])
    }
  })

  it('that would expand to 256 MiB is refused without expanding it', async () => {
    const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024))
    const before = process.memoryUsage().rss
    const response = await post(served(), 'stedi', 'gzip', bomb)

    expect(response.status).toBe(400)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
  })
})

describe('a request body with a content coding, through the proxy', () => {
  const throughProxy = async (coding: string, body: Uint8Array<ArrayBuffer>) => {
    const listening = await listen(createSandbox({ clock: `frozen@${beginning}` }), { guard: false })
    const exchanges: TimedExchange[] = []
    const reasons: string[] = []
    const proxy = await startProxy({
      target: new URL(listening.url),
      onExchange: (exchange) => void exchanges.push(exchange),
      onUnjudged: ({ reason }) => void reasons.push(reason),
    })
    const [path, , credential] = requests.stedi
    const headers = { 'content-type': 'application/json', 'content-encoding': coding, ...credential }
    const { status } = await fetch(proxy.url + path, { method: 'POST', headers, body })
    await proxy.close()
    await listening.close()
    return { status, exchanges, reasons }
  }

  it.each(codings)(
    'is judged by its coding alone, whether it can be decoded or not: %s, %#',
    async (coding, encode) => {
      const { status, exchanges, reasons } = await throughProxy(coding, encode(plain('stedi')))

      expect([status, reasons]).toEqual([400, []])
      const [exchange] = exchanges as [TimedExchange]
      const { violations } = judgeExchange(exchange, 'auto')
      expect(violations).toMatchObject([
        {
          side: 'request',
          pointer: 'header:content-encoding',
          rule: 'encoding',
          received: contentCoding(coding),
          evidence: 'inferred',
        },
      ])
      expect(exchange.undecoded === true ? exchange.sent.body : JSON.parse(exchange.sent.body)).toEqual(
        exchange.undecoded === true ? '' : stediRequest,
      )
    },
  )

  it('that would expand to 256 MiB is forwarded as it is, and expanded to 16 MiB at most', async () => {
    const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024))
    const before = process.memoryUsage().rss
    const { status, exchanges } = await throughProxy('gzip', bomb)

    expect([status, exchanges[0]?.undecoded, exchanges[0]?.sent.body]).toEqual([400, true, ''])
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024)
  })
})
