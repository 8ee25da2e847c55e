import {
  type AdminBody,
  type AdminClient,
  type AdminParams,
  type AdminResponse,
  pagesOf,
} from '../admin-client/index.ts'
import type { Access } from '../serve/access.ts'
import type { SandboxConnection } from './transport.ts'

/** The clock of a world. It never moves backward. */
export interface WorldClock {
  now(): Promise<Date>
  /** Advances it by a duration such as `14d` or `90s`, and plays the steps that fall due. */
  advance(duration: string): Promise<Date>
  /** Sets it to an instant: `2026-04-15T12:00:00Z`. */
  set(instant: string | Date): Promise<Date>
}

/** The world of a test, and how a client reaches it. Requests that the sandbox refuses throw an `AdminRefusal`. */
export interface Payerbox extends Access {
  /** The name of the world. */
  readonly world: string
  readonly clock: WorldClock
  /** Starts a scenario; returns ids and requests for its claims. */
  start(scenario: string, outcomes?: Readonly<Record<string, string>>): Promise<AdminResponse<'startScenario'>>
  /** Plays the next step of the latest run now, whatever its trigger. */
  step(): Promise<AdminResponse<'step'>>
  claims(
    filter?: Omit<AdminParams<'listClaims'>, 'world' | 'limit' | 'after'>,
  ): Promise<AdminResponse<'listClaims'>['claims']>
  /** The calls of the client, masked, oldest first. */
  journal(filter?: Omit<AdminParams<'journal'>, 'world'>): Promise<AdminResponse<'journal'>['entries']>
  /**
   * Verifies how often the client called: `{ operation: 'taiga.sessionStatus', min: 2, within: '2s' }`.
   *
   * @throws Error with the actual number of calls.
   */
  verify(expectation: AdminBody<'verifyCalls'>): Promise<void>
  /** Everything else: faults, payers, coverage, lint. */
  readonly admin: AdminClient
}

/** The settings of a world; the others are those that the sandbox was started with. */
export type ResetSettings = Readonly<AdminBody<'reset'>>

/** Resets a world for a test. */
export async function openWorld(
  { admin, accessTo }: SandboxConnection,
  world: string,
  settings: ResetSettings,
): Promise<Payerbox> {
  await admin.reset({ world }, settings)
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
    async claims(filter) {
      const found: AdminResponse<'listClaims'>['claims'][number][] = []
      for await (const { claims } of pagesOf(admin.listClaims, { ...filter, world })) found.push(...claims)
      return found
    },
    journal: async (filter) => (await admin.journal({ ...filter, world })).entries,
    async verify(expectation) {
      const { ok, sentence } = await admin.verifyCalls({ world }, expectation)
      if (!ok) throw new Error(sentence)
    },
  }
}

function instantOf({ now }: AdminResponse<'getClock'>): Date {
  return new Date(now)
}

function textOf(instant: string | Date): string {
  return typeof instant === 'string' ? instant : instant.toISOString()
}
