import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { type Serving, serve } from '../support/cli-program.ts'
import { get } from '../support/wire.ts'

const assets = readdirSync(new URL('../../dist/dashboard/assets/', import.meta.url))
/** Larger than what a connection buffers, so that it cannot be sent before the client leaves. */
const largest = assets.find((name) => /^contract-.*\.js$/.test(name)) ?? ''

/** Asks for a file and leaves without reading it, after so many turns of the event loop. */
async function abandon({ url }: Serving, turns: number): Promise<void> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).pause()
  socket.write(get(`/_payerbox/assets/${largest}`))
  await once(socket, 'connect')
  for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
  socket.resetAndDestroy()
}

describe('clients that leave in the middle of a file of the web page', () => {
  it('do not end the process', async () => {
    // Each collection of garbage is a full one: Node ends a process whose garbage has an open file.
    const serving = await serve(['--port', '0'], {}, ['--gc-global', '--max-semi-space-size=1'])
    for (let round = 0; round < 40; round++) {
      await Promise.all(Array.from({ length: 10 }, (_, client) => abandon(serving, round + 20 * client)))
      expect((await fetch(`${serving.url}/_payerbox/worlds`)).status).toBe(200)
    }
    expect((await serving.stop()).code).toBe(0)
  })
})
