import type { AdminAnswer, AdminBody, AdminClient, AdminParams } from '../admin-client/index.ts'
import type { Access } from '../serve/access.ts'
import type { SandboxConnection } from './transport.ts'

/** The clock of one world. It never goes back. */
export interface WorldClock {
  now(): Promise<Date>
  /** Moves it on by a duration such as `14d` or `90s`, and plays what falls due. */
  advance(duration: string): Promise<Date>
  /** Moves it to an instant: `2026-04-15T12:00:00Z`. */
  set(instant: string | Date): Promise<Date>
}

/** One test's world, and how a client gets into it. What the sandbox does not do is thrown as `AdminRefusal`. */
export interface Payerbox extends Access {
  /** The name of the world. */
  readonly world: string
  readonly clock: WorldClock
  /** Begins a scenario: the answer has ids and requests to ask for its claims with. */
  start(scenario: string, outcomes?: Readonly<Record<string, string>>): Promise<AdminAnswer<'startScenario'>>
  /** Plays the next step of the run that was begun last, whatever it waits for. */
  step(): Promise<AdminAnswer<'step'>>
  claims(filter?: Omit<AdminParams<'listClaims'>, 'world'>): Promise<AdminAnswer<'listClaims'>['claims']>
  /** What the client asked and was answered, masked, oldest first. */
  journal(filter?: Omit<AdminParams<'journal'>, 'world'>): Promise<AdminAnswer<'journal'>['entries']>
  /**
   * Holds the client to a number of calls: `{ operation: 'taiga.sessionStatus', atLeast: 2, within: '2s' }`.
   *
   * @throws Error that says how often they came.
   */
  verify(wanted: AdminBody<'verifyCalls'>): Promise<void>
  /** Everything else: faults, payers, coverage, lint. */
  readonly admin: AdminClient
}

/** How a world begins; what is not said is as the sandbox was started with. */
export type WorldBeginning = Readonly<AdminBody<'reset'>>

/** Begins a world for a test. */
export async function beginWorld(
  { admin, accessTo }: SandboxConnection,
  world: string,
  beginning: WorldBeginning,
): Promise<Payerbox> {
  await admin.reset({ world }, beginning)
  return {
    world,
    ...accessTo(world),
    admin,
    clock: {
      now: async () => instantOf(await admin.getClock({ world })),
      advance: async (by) => instantOf(await admin.advanceClock({ world }, { by })),
      set: async (instant) => instantOf(await admin.setClock({ world }, { now: textOf(instant) })),
    },
    start: (name, outcomes) => admin.startScenario({ world, name }, outcomes && { outcomes }),
    step: () => admin.step({ world }),
    claims: async (filter) => (await admin.listClaims({ ...filter, world })).claims,
    journal: async (filter) => (await admin.journal({ ...filter, world })).entries,
    async verify(wanted) {
      const { ok, sentence } = await admin.verifyCalls({ world }, wanted)
      if (!ok) throw new Error(sentence)
    },
  }
}

function instantOf({ now }: AdminAnswer<'getClock'>): Date {
  return new Date(now)
}

function textOf(instant: string | Date): string {
  return typeof instant === 'string' ? instant : instant.toISOString()
}
