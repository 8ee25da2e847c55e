import { Agent, request } from 'node:http'
import { afterEach, expect, it, vi } from 'vitest'
import { type Serving, serve } from '../support/cli-program.ts'
import { lawFactor } from '../support/law-runs.ts'
import {
  inquiryForSubmission,
  onboarding,
  optumCredentials,
  optumInquiryForSubmission,
  optumPath,
  optumTokenPath,
  stediPath,
  submissionOf,
} from '../support/samples.ts'

let serving: Serving
afterEach(() => serving.stop())

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

const flags = ['--expose-gc', `--import=${new URL('../support/collect-garbage.mjs', import.meta.url)}`]

/** How many calls a world gets before it is reset. */
const callsInRound = 2000
const rounds = 20 * lawFactor

vi.setConfig({ testTimeout: 300_000 * lawFactor })

/** Bytes. What the process may hold more after the second half of the calls than after the first. */
const mostGrowth = 3 * 1024 * 1024

it('a process that answers any number of calls holds no more memory after a while', async () => {
  serving = await serve(['--port', '0', '--clock', 'frozen@2026-04-01T18:30:00Z'], {}, flags)
  const counts = { calls: 0, failed: 0 }
  const memory: number[] = []
  for (let round = 1; round <= rounds; round++) {
    await answerMany(counts)
    // The first half fills what has a limit: the journal, caches, the connections.
    if (round === rounds / 2 || round === rounds) memory.push(await memoryInUse())
  }
  const [before = 0, after = 0] = memory
  const inMegabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
  process.stdout.write(
    `soak: ${counts.calls} calls, ${counts.failed} failed, ${inMegabytes(before)} MB after half of them, ${inMegabytes(after)} MB at the end\n`,
  )
  expect(counts).toEqual({ calls: rounds * callsInRound, failed: 0 })
  expect(after - before).toBeLessThan(mostGrowth)
})

/** Calls of every API in one world: eight clients at a time. The world is reset at the end, so that it does not grow. */
async function answerMany(counts: { calls: number; failed: number }): Promise<void> {
  const note = (status: number, expected: number): void => {
    counts.calls++
    if (status !== expected) counts.failed++
  }
  const key = { authorization: 'Bearer sandbox_soak' }
  note((await send('POST', '/api/v1/partner/providers', key, onboarding)).status, 201)
  const token = await send('POST', optumTokenPath, {}, optumCredentials('soak'))
  note(token.status, 200)
  const bearer = { authorization: `Bearer ${JSON.parse(token.text).access_token}` }
  let session = ''
  const acts: readonly (() => Promise<void>)[] = [
    async () => {
      const sent = await send('POST', '/api/v1/partner/sessions', key, submissionOf(`MEM-${counts.calls}`))
      session = JSON.parse(sent.text).sessionId
      note(sent.status, 201)
    },
    async () => note((await send('GET', `/api/v1/partner/sessions/${session}`, key)).status, 200),
    async () => note((await send('GET', '/api/v1/partner/sessions/unknown', key)).status, 404),
    async () =>
      note((await send('POST', stediPath, { authorization: 'sandbox_soak' }, inquiryForSubmission)).status, 200),
    async () => note((await send('POST', optumPath, bearer, optumInquiryForSubmission)).status, 200),
    async () => note((await send('POST', stediPath, { authorization: 'sandbox_soak' }, { encounter: 1 })).status, 400),
    async () => note((await send('GET', '/_payerbox/worlds/soak', {})).status, 200),
    async () => note((await send('GET', `/no-such-path-${counts.calls}`, {})).status, 404),
  ]
  const [submit, ...others] = acts
  await submit?.()
  const most = callsInRound - 4
  let begun = 0
  const client = async (): Promise<void> => {
    while (begun < most) {
      const nth = begun++
      await (nth % 40 === 0 ? submit : others[nth % others.length])?.()
    }
  }
  await Promise.all(Array.from({ length: 8 }, client))
  note((await send('POST', '/_payerbox/worlds/soak/reset', {})).status, 200)
}

function send(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const sent = request(serving.url + path, { agent, method, headers: { ...headers, ...type } }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (piece: string) => {
        text += piece
      })
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    sent.once('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

/** Bytes that the process holds after a collection of its garbage. */
async function memoryInUse(): Promise<number> {
  const printed = () => serving.lines.filter(({ msg }) => msg === 'memory')
  const before = printed().length
  process.kill(serving.pid, 'SIGUSR2')
  await vi.waitFor(() => expect(printed().length).toBe(before + 1), { timeout: 60_000 })
  return Number(printed().at(-1)?.bytes)
}
