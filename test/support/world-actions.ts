import fc from 'fast-check'
import type { Sandbox } from '../../src/index.ts'
import { askOptum, askStedi, askTaiga, submit } from './ask.ts'

/** Something that a client or a tester does in a world. */
export type Action =
  | { readonly scenario: string }
  | { readonly minutes: number }
  | { readonly poll: 'taiga' | 'stedi' | 'optum' }
  | { readonly stediEdition: 'auto' | '2025-01' | '2026-08' }
  | { readonly fails: number; readonly times: number }
  | { readonly behavior: 'slow' | 'claims-newest-first' }
  | { readonly step: true }
  | { readonly restart: true }

const basic: readonly fc.Arbitrary<Action>[] = [
  fc
    .constantFrom('paid', 'denied', 'rejected-then-paid', 'two-claims-on-file', 'polled-to-paid', 'payer-down')
    .map((scenario) => ({ scenario })),
  fc.integer({ min: 1, max: 10 * 24 * 60 }).map((minutes) => ({ minutes })),
  fc.constantFrom('taiga' as const, 'stedi' as const, 'optum' as const).map((poll) => ({ poll })),
]

/** Submissions, polls and moves of the clock. */
export const actions: fc.Arbitrary<Action> = fc.oneof(...basic)

/** Everything that a store must keep, and restarts. */
export const storedActions: fc.Arbitrary<Action> = fc.oneof(
  ...basic,
  fc.constantFrom('auto' as const, '2025-01' as const, '2026-08' as const).map((stediEdition) => ({ stediEdition })),
  fc.record({ fails: fc.constantFrom(429, 500, 503), times: fc.integer({ min: 1, max: 3 }) }),
  fc.constantFrom('slow' as const, 'claims-newest-first' as const).map((behavior) => ({ behavior })),
  fc.constant({ step: true as const }),
  fc.constant({ restart: true as const }),
)

/**
 * Everything that a world replies while actions are done in it.
 *
 * @param restart Replaces the sandbox by one that continues with the same store.
 */
export async function repliesTo(
  sandbox: Sandbox,
  world: string,
  run: readonly Action[],
  restart: (sandbox: Sandbox) => Promise<Sandbox> = async () => sandbox,
): Promise<readonly string[]> {
  let current = sandbox
  const replies: string[] = []
  let session = await submit(current, { scenario: 'paid', world })
  for (const action of run) {
    if ('restart' in action) current = await restart(current)
    else if ('scenario' in action) {
      session = (await submit(current, { scenario: action.scenario, world }).catch(() => session)) as string
    } else if ('poll' in action) replies.push(await poll(current, world, session, action.poll))
    else change(current, world, action)
  }
  replies.push((await askTaiga(current, session, world)).text)
  return replies
}

async function poll(sandbox: Sandbox, world: string, session: string, api: 'taiga' | 'stedi' | 'optum') {
  const ask = {
    taiga: () => askTaiga(sandbox, session, world),
    stedi: () => askStedi(sandbox, undefined, { authorization: `sandbox_${world}` }),
    optum: () => askOptum(sandbox, undefined, { world }),
  }
  const { status, text } = await ask[api]()
  return `${status} ${text}`
}

type Change = Exclude<Action, { restart: true } | { scenario: string } | { poll: string }>

function change(sandbox: Sandbox, name: string, action: Change): void {
  const world = sandbox.world(name)
  if ('minutes' in action) world.advance(`${action.minutes}m`)
  else if ('stediEdition' in action) world.changeSettings(action)
  else if ('fails' in action) world.arm({ on: 'stedi.*', times: action.times, fails: { status: action.fails } })
  else if ('behavior' in action) world.payer('62308').setBehaviors([action.behavior])
  else world.step()
}
