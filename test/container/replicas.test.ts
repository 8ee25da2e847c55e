import { expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { askAdmin, askOptum, askTaiga, codesOf, submit, tokenOf } from '../support/ask.ts'
import type { Served } from '../support/served.ts'

const url = process.env.CONTAINER_URL as string

/** Which replicas answered so far, by the header of docker/nginx.conf. */
const replicas = new Set<string>()

const target: Served = {
  sandbox: createSandbox(),
  async fetch(api, path, init = {}) {
    const headers = new Headers(init.headers)
    if (api === 'admin') headers.set('authorization', `Bearer ${process.env.PAYERBOX_ADMIN_TOKEN}`)
    const response = await fetch(url + path, { ...init, headers })
    replicas.add(response.headers.get('x-payerbox-replica') ?? '')
    return response
  },
}

// With docker/compose.replicas.yaml: REPLICAS=3 and the URL of its proxy as BASE_URL.
it.skipIf(process.env.REPLICAS === undefined)(
  'three replicas play one scenario together',
  async () => {
    const world = `replicas-${crypto.randomUUID()}`
    const session = await submit(target, { scenario: 'paid', world })
    // Each token is another credential, and the credential selects the replica.
    const codes = async () => {
      const tokens = await Promise.all(Array.from({ length: 24 }, () => tokenOf(target, world)))
      const replies = await Promise.all(tokens.map((token) => askOptum(target, undefined, { world, token })))
      return new Set(replies.map((reply) => (reply.status === 200 ? codesOf(reply).join() : `status ${reply.status}`)))
    }

    const advance = (by: string) => askAdmin(target, 'advanceClock', `POST /worlds/${world}/clock/advance`, { by })

    expect(await codes()).toEqual(new Set(['D0/35']))
    expect((await askTaiga(target, session, world)).json.status).toBe('processing')
    expect((await advance('3h')).status).toBe(200)
    expect(await codes()).toEqual(new Set(['A2/20']))
    expect((await advance('60d')).status).toBe(200)
    expect(await codes()).toEqual(new Set(['F1/65']))
    expect((await askTaiga(target, session, world)).json.status).toBe('paid')
    expect([...replicas].filter((replica) => replica !== '')).toHaveLength(Number(process.env.REPLICAS))
    const ready = await fetch(`${url}/_payerbox/ready`)
    expect(await ready.json()).toMatchObject({ status: 'ready', store: 'postgres' })
  },
  60_000,
)
