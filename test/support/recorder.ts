import type { Sandbox } from '../../src/index.ts'
import type { TimedExchange } from '../../src/judge/http-exchange.ts'
import type { Random } from '../../src/record/fake-values.ts'
import { encode276, type StatusInquiry, usualDelimiters } from '../../src/x12/index.ts'

type Body = Readonly<Record<string, unknown>>

/** A client of the world `demo` whose every exchange is taken down. */
export class Recorder {
  readonly exchanges: TimedExchange[] = []
  readonly #sandbox: Sandbox

  readonly #pace: string

  /** @param pace What passes before each call. */
  constructor(sandbox: Sandbox, pace = '1s') {
    this.#sandbox = sandbox
    this.#pace = pace
  }

  taiga(method: string, path: string, body?: Body, scenario?: string): Promise<Body> {
    const headers = { authorization: 'Bearer sandbox_demo', ...(scenario && { 'x-payerbox-scenario': scenario }) }
    return this.#ask(method, `/api/v1/partner${path}`, headers, body && JSON.stringify(body))
  }

  stedi(body: Body, raw = ''): Promise<Body> {
    const path = `/2024-04-01/change/medicalnetwork/claimstatus/v2${raw}`
    return this.#ask('POST', path, { authorization: 'sandbox_demo' }, JSON.stringify(body))
  }

  async optum(body: Body, raw = '/'): Promise<Body> {
    const form = 'client_id=sandbox_demo&client_secret=hush-hush-hush&grant_type=client_credentials'
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const { access_token } = await this.#ask('POST', '/apip/auth/v2/token', headers, form)
    const authorization = `Bearer ${access_token}`
    return this.#ask('POST', `/medicalnetwork/claimstatus/v2${raw}`, { authorization }, JSON.stringify(body))
  }

  async #ask(method: string, path: string, named: Record<string, string>, body = ''): Promise<Body> {
    const world = this.#sandbox.world('demo')
    world.advance(this.#pace)
    const headers = { ...(body !== '' && { 'content-type': 'application/json' }), ...named }
    const sent = { method, path, headers, body }
    const at = world.now()
    const received = await this.#sandbox.answer({ ...sent, host: '', query: '' })
    // What never arrives is no exchange.
    if (received.broken !== undefined) return {}
    this.exchanges.push({ at, sent, received })
    return received.body.startsWith('{') && received.body.endsWith('}') ? JSON.parse(received.body) : {}
  }
}

/** The 276 of an inquiry, in an envelope with the names of both sides. */
export function inquiry276(inquiry: StatusInquiry & { readonly trace: string }, sender: string): string {
  const encoding = encode276([inquiry], {
    senderQualifier: 'ZZ',
    senderId: sender,
    receiverQualifier: 'ZZ',
    receiverId: 'STEDI',
    applicationSender: sender,
    applicationReceiver: 'STEDI',
    controlNumber: '000000017',
    groupControlNumber: '17',
    setControlNumber: '0001',
    reference: 'REQ0001',
    at: { date: '20260401', time: '1830' },
    usage: 'T',
    delimiters: usualDelimiters,
  })
  if ('text' in encoding) return encoding.text
  throw new Error(encoding.errors.map(({ message }) => message).join())
}

/** The same numbers for the same key. */
export function chanceOf(key: number): Random {
  let state = key
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
