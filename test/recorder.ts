import type { Sandbox } from '../src/index.ts'
import type { TimedExchange } from '../src/kit/record/recorded.ts'

/** A client of a sandbox whose every exchange is taken down, with the time of the world `demo`. */
export class Recorder {
  readonly exchanges: TimedExchange[] = []
  readonly #sandbox: Sandbox

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox
  }

  /** Sends a call, and gives the answer's body as a value. */
  async ask(method: string, path: string, authorization: string, body?: unknown, more: Record<string, string> = {}) {
    const isForm = typeof body === 'string'
    const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json'
    const headers = { ...(body !== undefined && { 'content-type': type }), authorization, ...more }
    const sent = { method, path, headers, body: body === undefined ? '' : isForm ? body : JSON.stringify(body) }
    const at = this.#sandbox.world('demo').now()
    const received = await this.#sandbox.answer({ ...sent, host: '', query: '' })
    this.exchanges.push({ at, sent, received })
    return JSON.parse(received.body) as Record<string, never>
  }

  taiga(method: string, path: string, body?: unknown, more?: Record<string, string>) {
    return this.ask(method, `/api/v1/partner${path}`, 'Bearer sandbox_demo', body, more)
  }

  stedi(body: unknown, raw = '') {
    return this.ask('POST', `/2024-04-01/change/medicalnetwork/claimstatus/v2${raw}`, 'sandbox_demo', body)
  }

  async optum(body: unknown, path = '/medicalnetwork/claimstatus/v2/') {
    const credentials = 'client_id=sandbox_demo&client_secret=hush-hush&grant_type=client_credentials'
    const { access_token } = await this.ask('POST', '/apip/auth/v2/token', '', credentials)
    return this.ask('POST', path, `Bearer ${access_token}`, body)
  }
}
