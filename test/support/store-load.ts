import { expect } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { runAtOnce } from '../../src/text/slices.ts'
import type { WorldEvent } from '../../src/world/event.ts'
import { toTimestamp } from '../../src/world/instant.ts'
import { ask, askOptum, askStedi, askTaiga, onboard, submit, type Target, tokenOf } from './ask.ts'
import { submissionOf } from './samples.ts'

/** What the clients of one world tried, and what was acknowledged. */
interface Notes {
  readonly world: string
  /** The session of each member; `undefined` for a submission without an acknowledgment. */
  readonly submissions: Map<string, string | undefined>
  /** The sessions whose scenario waits for polls. */
  readonly counted: Map<string, { sent: number; acknowledged: number }>
  /** The sessions whose scenario waits for the clock: the last response, and how many moves had been sent by then. */
  readonly timed: Map<string, { readonly text: string; readonly moves: number } | undefined>
  readonly tokens: Set<string>
  /** Whether each fault was acknowledged, by its unique number. */
  readonly faults: Map<number, boolean>
  /** `open` counts those of this round that were not acknowledged, or not yet: they may take effect at any time. */
  readonly moves: { sent: number; open: number; readonly acknowledged: Set<string> }
  /** The log at the last check. */
  log: readonly string[]
}

/** How many of the acknowledged effects were found, for the printed report. */
export interface Counts {
  events: number
  submissions: number
  polls: number
  tokens: number
  faults: number
  moves: number
  responses: number
  /** Calls without a successful reply. */
  failed: number
}

/** Every log of a store. */
export async function storedLogs(url: string): Promise<(world: string) => readonly WorldEvent[]> {
  const store = await openStore(url)
  if (store === undefined) throw new Error('not a durable store')
  const logs = new Map<string, readonly WorldEvent[]>()
  for (const name of await store.names()) {
    const world = store.isShared ? await store.read(name) : runAtOnce(store.read(name))
    logs.set(name, world?.events ?? [])
  }
  await store.close()
  return (world) => logs.get(world) ?? []
}

/** Counts polls for the whole time. Serve it with `--scenarios`. */
export const countingScenario = `scenario: counting
summary: Counts polls.
claims:
  visit: {}
steps:
  - { polls: 3, visit: coded }
  - { polls: 4, visit: submitted }
  - { polls: 10000, visit: accepted }
`

/** Clients that submit, poll, move the clock, arm faults and mint tokens in some worlds, and note what is acknowledged. */
export class StoreLoad {
  readonly counts: Counts = {
    events: 0,
    submissions: 0,
    polls: 0,
    tokens: 0,
    faults: 0,
    moves: 0,
    responses: 0,
    failed: 0,
  }
  readonly #target: () => Target
  readonly #worlds = new Map<string, Notes>()
  #random: () => number
  #numbers = 0
  #isRunning = false
  #workers: Promise<unknown>[] = []

  /** @param target Where the next call goes. */
  constructor(target: () => Target, seed: number) {
    this.#target = target
    this.#random = pseudoRandom(seed)
  }

  /** Starts so many clients in each of the worlds. */
  start(worlds: readonly string[], clients: number): void {
    this.#isRunning = true
    for (const world of worlds) {
      const notes = this.#worlds.get(world) ?? newNotes(world)
      this.#worlds.set(world, notes)
      for (let client = 0; client < clients; client++) this.#workers.push(this.#work(notes))
    }
  }

  /** Ends when every client has ended its call. */
  async stop(): Promise<void> {
    this.#isRunning = false
    await Promise.all(this.#workers)
    this.#workers = []
    for (const { moves } of this.#worlds.values()) moves.open = 0
  }

  /** Checks the logs of the worlds: nothing that was acknowledged is lost, and nothing is there twice. */
  checkLogs(eventsOf: (world: string) => readonly WorldEvent[]): void {
    this.counts.events = 0
    for (const notes of this.#worlds.values()) this.#checkLog(notes, eventsOf(notes.world))
    this.counts.submissions = this.#sum(({ submissions }) => [...submissions.values()].filter(Boolean).length)
    this.counts.polls = this.#sum(({ counted }) =>
      [...counted.values()].reduce((sum, each) => sum + each.acknowledged, 0),
    )
    this.counts.tokens = this.#sum(({ tokens }) => tokens.size)
    this.counts.faults = this.#sum(({ faults }) => [...faults.values()].filter(Boolean).length)
    this.counts.moves = this.#sum(({ moves }) => moves.acknowledged.size)
  }

  /** Prints the counts in one line. */
  report(title: string): void {
    const counts = Object.entries(this.counts).map(([what, count]) => `${count} ${what}`)
    process.stdout.write(`${title}: ${counts.join(', ')}\n`)
  }

  /** Checks that the responses are the bytes of before, where nothing happened since. */
  async checkResponses(): Promise<void> {
    for (const { world, timed, moves } of this.#worlds.values()) {
      for (const [session, before] of [...timed].slice(-5)) {
        if (before === undefined || before.moves !== moves.sent) continue
        expect((await askTaiga(this.#target(), session, world)).text).toBe(before.text)
        this.counts.responses++
      }
    }
  }

  #sum(of: (notes: Notes) => number): number {
    return [...this.#worlds.values()].reduce((sum, notes) => sum + of(notes), 0)
  }

  #checkLog(notes: Notes, events: readonly WorldEvent[]): void {
    const { world, submissions, counted, tokens, faults, moves } = notes
    const log = events.map((event) => JSON.stringify(event))
    expect(log.slice(0, notes.log.length), `${world}: events that were stored before`).toEqual(notes.log)
    notes.log = log
    this.counts.events += log.length

    const filed = countBy(events, (event) =>
      event.type === 'claim.filed' && event.claim.submissionType === 'original'
        ? event.claim.subscriber.memberId
        : undefined,
    )
    for (const [member, session] of submissions) {
      expectOnce(filed.get(member), session !== undefined, `${world}: ${member}`)
    }
    for (const [step, times] of countBy(events, stepOf)) expect(times, `${world}: step ${step}`).toBe(1)

    const runs = new Map(
      events.flatMap((event) => (event.type === 'run.started' ? [[event.run.session, event.run.id]] : [])),
    )
    const polled = countBy(events, (event) => (event.type === 'run.polled' ? event.run : undefined))
    for (const [session, { sent, acknowledged }] of counted) {
      const polls = polled.get(runs.get(session) ?? '') ?? 0
      expect(polls, `${world}: polls of ${session}`).toBeGreaterThanOrEqual(acknowledged)
      expect(polls, `${world}: polls of ${session}`).toBeLessThanOrEqual(sent)
    }
    const issued = countBy(events, (event) => (event.type === 'token.issued' ? event.token.token : undefined))
    for (const token of tokens) expect(issued.get(token), `${world}: a token`).toBe(1)
    const armed = countBy(events, (event) => (event.type === 'fault.armed' ? event.fault.times : undefined))
    for (const [number, isAcknowledged] of faults) {
      expectOnce(armed.get(number), isAcknowledged, `${world}: fault ${number}`)
    }
    const moved = countBy(events, (event) => (event.type === 'clock.moved' ? toTimestamp(event.at) : undefined))
    for (const now of moves.acknowledged) expect(moved.get(now), `${world}: the clock at ${now}`).toBe(1)
    expect(moved.size, `${world}: moves of the clock`).toBeLessThanOrEqual(moves.sent)
  }

  async #work(notes: Notes): Promise<void> {
    let isOnboarded = false
    while (this.#isRunning) {
      try {
        if (!isOnboarded) isOnboarded = (await onboard(this.#target(), bearer(notes.world))).status < 300
        await this.#act(notes)
      } catch {
        // Not acknowledged: the process was killed, or replied that it cannot store.
        this.counts.failed++
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    }
  }

  async #act(notes: Notes): Promise<void> {
    const dice = this.#random()
    if (dice < 0.2 || notes.counted.size + notes.timed.size === 0) await this.#submit(notes)
    else if (dice < 0.5) await this.#poll(notes)
    else if (dice < 0.75) await this.#read(notes)
    else if (dice < 0.83) await this.#advance(notes)
    else if (dice < 0.88) await this.#arm(notes)
    else if (dice < 0.95) notes.tokens.add(defined(await tokenOf(this.#target(), notes.world)))
    else await this.#inquire(notes)
  }

  async #submit({ world, submissions, counted, timed }: Notes): Promise<void> {
    const member = `MEM-${this.#numbers++}`
    const isCounted = this.#random() < 0.3
    submissions.set(member, undefined)
    const scenario = isCounted ? 'counting' : 'paid'
    const session = await submit(this.#target(), { scenario, world, body: submissionOf(member) })
    submissions.set(member, session)
    if (isCounted) counted.set(session, { sent: 0, acknowledged: 0 })
    else timed.set(session, undefined)
  }

  async #poll({ world, counted }: Notes): Promise<void> {
    const [session, polls] = this.#pick([...counted].slice(-8)) ?? []
    if (session === undefined || polls === undefined) return
    polls.sent++
    const { status } = await askTaiga(this.#target(), session, world)
    if (status === 200) polls.acknowledged++
    else throw new Error(`status ${status}`)
  }

  async #read({ world, timed, moves }: Notes): Promise<void> {
    const [session] = this.#pick([...timed.keys()].slice(-8).map((id) => [id])) ?? []
    if (session === undefined) return
    const before = moves.sent
    const wasStill = moves.open === 0
    const { status, text } = await askTaiga(this.#target(), session, world)
    if (status !== 200) throw new Error(`status ${status}`)
    // A move that was under way may or may not have come first.
    if (before === moves.sent && wasStill) timed.set(session, { text, moves: before })
    else timed.set(session, undefined)
  }

  async #advance({ world, moves }: Notes): Promise<void> {
    moves.sent++
    moves.open++
    const by = `${1 + Math.floor(this.#random() * 1800)}s`
    const { status, json } = await ask(
      this.#target(),
      'admin',
      'POST',
      `/_payerbox/worlds/${world}/clock/advance`,
      {},
      { by },
    )
    if (status !== 200) throw new Error(`status ${status}`)
    moves.open--
    moves.acknowledged.add(String(json.now))
  }

  async #arm({ world, faults }: Notes): Promise<void> {
    const times = 1000 + this.#numbers++
    faults.set(times, false)
    // An operation that the clients do not call.
    const fault = { on: 'optum.rawX12', times, fails: { status: 503 } }
    const { status } = await ask(this.#target(), 'admin', 'POST', `/_payerbox/worlds/${world}/faults`, {}, fault)
    if (status >= 300) throw new Error(`status ${status}`)
    faults.set(times, true)
  }

  async #inquire({ world, tokens }: Notes): Promise<void> {
    const token = [...tokens].at(-1)
    if (token === undefined) await askStedi(this.#target(), undefined, { authorization: `sandbox_${world}` })
    else await askOptum(this.#target(), undefined, { world, token })
  }

  #pick<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.#random() * list.length)]
  }
}

function newNotes(world: string): Notes {
  return {
    world,
    submissions: new Map(),
    counted: new Map(),
    timed: new Map(),
    tokens: new Set(),
    faults: new Map(),
    moves: { sent: 0, open: 0, acknowledged: new Set() },
    log: [],
  }
}

/** An acknowledged effect is there once; another one at most once. */
function expectOnce(times = 0, isAcknowledged: boolean, what: string): void {
  if (isAcknowledged) expect(times, `${what}, acknowledged`).toBe(1)
  else expect(times, `${what}, not acknowledged`).toBeLessThanOrEqual(1)
}

function stepOf(event: WorldEvent): string | undefined {
  return event.type === 'run.stepApplied' ? `${event.run}/${event.step}` : undefined
}

function countBy<K>(events: readonly WorldEvent[], keyOf: (event: WorldEvent) => K | undefined): Map<K, number> {
  const counts = new Map<K, number>()
  for (const event of events) {
    const key = keyOf(event)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not acknowledged')
  return value
}

function bearer(world: string): Record<string, string> {
  return { authorization: `Bearer sandbox_${world}` }
}

/** Numbers from 0 to 1 (mulberry32). */
export function pseudoRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
