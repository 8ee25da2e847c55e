/**
 * `npm run bench`: what payerbox costs beside a bare `node:http` and hand-written mocks of Fastify and Express, and whether
 * it keeps its aims; and how fast it reads and writes X12, beside node-x12. Writes RESULTS.md, or with `--quick` only prints it. With
 * `--x12` measures X12 alone, and leaves the rest of RESULTS.md as it is. With `--stores` measures the stores side by side, and
 * writes STORES.md; `--million` adds a million sessions.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BenchCall, claimInquiry, claimStatus, sampleStride, sessionStatus, toWire } from './calls.ts'
import { compileBench } from './compile.ts'
import { chooseCores, pinSelf } from './cores.ts'
import { type Figures, names } from './figures.ts'
import { type BenchOptions, benchOptions, worldSizes } from './options.ts'
import { report, title } from './report.ts'
import type { Answer, Answers } from './servers/control.ts'
import type { PayerboxFacts } from './servers/payerbox.ts'
import type { RawFacts } from './servers/raw.ts'
import { freePort, measureStarts } from './startup.ts'
import { measureStores } from './stores.ts'
import { reportStores } from './stores-report.ts'
import { measureThroughput, type Subject } from './throughput.ts'
import { startWorker, type Worker } from './worker.ts'
import { measureX12 } from './x12-measure.ts'
import { reportX12, x12Heading } from './x12-report.ts'

const root = new URL('../../', import.meta.url)
const dist = new URL('dist/', root).href
const contract = fileURLToPath(new URL('contracts/stedi.yaml', root))
const command = fileURLToPath(new URL('dist/cli/payerbox.js', root))

const results = new URL('RESULTS.md', import.meta.url)
const storeResults = new URL('STORES.md', import.meta.url)

const options = benchOptions(process.argv.slice(2))
build()
const compiled = compileBench()
const cores = chooseCores()
pinSelf(cores.load)
try {
  if (options.stores) {
    const page = reportStores(await measureStores(compiled, cores, dist, options))
    console.log(`\n${page}`)
    if (!options.quick) writeFileSync(storeResults, page)
  } else await measureServersAndX12()
} finally {
  compiled.remove()
}

async function measureServersAndX12(): Promise<void> {
  const servers = options.x12 ? undefined : report(await measure(options))
  const x12 = reportX12(
    await measureX12(compiled, cores, dist, options, (claims) => console.log(`X12 with ${claims} claims`)),
  )
  console.log(`\n${[servers, x12].filter(Boolean).join('\n')}`)
  if (!options.quick) writeFileSync(results, `${servers ?? serversBefore()}\n${x12}`)
}

function build(): void {
  console.log('building dist/')
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: fileURLToPath(root), stdio: 'inherit' })
  if (status !== 0) throw new Error('the build failed, and the bench measures what is built')
}

/** What an earlier run wrote of the servers. */
function serversBefore(): string {
  const page = existsSync(results) ? readFileSync(results, 'utf8') : `${title}\n`
  const [servers = ''] = page.split(`\n${x12Heading}\n`)
  return servers
}

async function measure(options: BenchOptions): Promise<Figures> {
  const workers: Worker<unknown>[] = []
  const serve = async <Facts>(name: string, module: string, ...args: readonly string[]) => {
    console.log(`starting ${name}`)
    const port = await freePort()
    const server = await startWorker<Facts>(cores.server, ['--expose-gc', compiled.path(module), String(port), ...args])
    workers.push(server)
    return { name, server, port }
  }

  const small = await serve<PayerboxFacts>(names.small, 'servers/payerbox', dist, String(worldSizes.small))
  const large = await serve<PayerboxFacts>(names.large, 'servers/payerbox', dist, String(worldSizes.large))
  const answers = JSON.stringify(await answersOf(small.port, small.server.facts))
  const raw = await serve(names.raw, 'servers/raw', answers)
  const lookup = await serve<RawFacts>(names.lookup, 'servers/raw', answers, String(worldSizes.large))
  const fastify = await serve(names.fastify, 'servers/fastify', answers, contract)
  const express = await serve(names.express, 'servers/express', answers, contract)
  const load = await startWorker(cores.load, [compiled.path('load')])
  workers.push(load)

  const smallWire = wireFor(small.server.facts, worldSizes.small)
  const subjects: readonly Subject[] = [
    { ...raw, wire: smallWire },
    { ...lookup, wire: wireFor(lookup.server.facts, worldSizes.large) },
    { ...fastify, wire: smallWire },
    { ...express, wire: smallWire },
    { ...small, wire: smallWire },
    { ...large, wire: wireFor(large.server.facts, worldSizes.large) },
  ]
  const samples = await measureThroughput(load, subjects, options, (round) =>
    console.log(`round ${round} of ${options.rounds}`),
  )
  for (const worker of workers) await worker.stop()

  console.log('starting and stopping')
  const starts = await measureStarts(cores.server, startersFor(answers), options.starts)
  const heap = { small: small.server.facts.heap, large: large.server.facts.heap }
  const perSession = (of: keyof PayerboxFacts['heap']) =>
    (heap.large[of] - heap.small[of]) / (worldSizes.large - worldSizes.small)
  const session = { submitted: perSession('submitted'), paid: perSession('paid') }
  return { options, cores, samples, starts, session }
}

/** Calls for a sample of so many sessions. */
function wireFor({ sessions }: RawFacts, count: number): Subject['wire'] {
  return {
    'taiga GET': sessions.map((id) => toWire(sessionStatus(id))),
    'stedi POST': sessions.map((_, sampled) => toWire(claimInquiry(sampled * sampleStride(count)))),
  }
}

function startersFor(answers: string) {
  return [
    {
      name: names.raw,
      args: (port: number) => [compiled.path('servers/raw'), String(port), answers],
      call: claimStatus,
    },
    {
      name: names.served,
      args: (port: number) => [compiled.path('servers/payerbox'), String(port), dist, '0'],
      call: claimStatus,
    },
    { name: names.command, args: (port: number) => [command, 'serve', '--port', String(port)], call: claimStatus },
  ]
}

/** What payerbox answers to the two calls, for others to answer as well. */
async function answersOf(port: number, { sessions }: PayerboxFacts): Promise<Answers> {
  const ask = async ({ method, path, headers, body }: BenchCall): Promise<Answer> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, ...(body !== '' && { body }) })
    if (response.status !== 200) throw new Error(`${path} was answered ${response.status}`)
    const own = [...response.headers].filter(([name]) => name !== 'connection' && name !== 'keep-alive')
    return { headers: Object.fromEntries(own), body: await response.text() }
  }
  const [first = ''] = sessions
  return { get: await ask(sessionStatus(first)), post: await ask(claimInquiry(0)) }
}
