import fc from 'fast-check'
import type { Sandbox } from '../../src/index.ts'
import { type Answer, askAdmin, askOptum, askStedi, askTaiga, submit, tokenOf } from './ask.ts'

/** Something that a client or a tester does in a world. */
export type Action =
  | { readonly scenario: string }
  | { readonly minutes: number }
  | { readonly poll: 'taiga' | 'stedi' | 'optum' | 'optum with an old token' }
  | { readonly stediEdition: 'auto' | '2025-01' | '2026-08' }
  | { readonly fails: number; readonly times: number }
  | { readonly behavior: 'slow' | 'claims-newest-first' }
  | { readonly step: true }
  | { readonly revoke: true }
  /** Starts a scenario from its text. */
  | { readonly text: 'paid' | 'denied' }
  /** The admin API sends the call. */
  | { readonly sends: 'stedi.claimStatus' | 'taiga.sessionStatus' }
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
  fc.constant({ revoke: true as const }),
  fc.constant({ poll: 'optum with an old token' as const }),
  fc.constantFrom('paid' as const, 'denied' as const).map((text) => ({ text })),
  fc.constantFrom('stedi.claimStatus' as const, 'taiga.sessionStatus' as const).map((sends) => ({ sends })),
  fc.constant({ restart: true as const }),
)

/**
 * Everything that a world replies while actions are done in it.
 *
 * @param next The sandbox for each action, in turn.
 */
export async function repliesTo(
  next: Sandbox | ((action: Action | undefined) => Promise<Sandbox>),
  world: string,
  run: readonly Action[],
): Promise<readonly string[]> {
  const sandboxFor = typeof next === 'function' ? next : async () => next
  const replies: string[] = []
  let session = await submit(await sandboxFor(undefined), { scenario: 'paid', world })
  for (const action of run) {
    const sandbox = await sandboxFor(action)
    if ('scenario' in action) session = await resubmit(sandbox, session, action.scenario, world)
    else if ('poll' in action) replies.push(await poll(sandbox, world, session, action.poll))
    else if ('sends' in action) replies.push(await sendSample(sandbox, world, action.sends))
    else if (!('restart' in action)) await change(sandbox, world, action)
  }
  replies.push((await askTaiga(await sandboxFor(undefined), session, world)).text)
  return replies
}

/** The new session, or the present one where a fault refuses it. */
async function resubmit(sandbox: Sandbox, session: string, scenario: string, world: string): Promise<string> {
  try {
    return await submit(sandbox, { scenario, world })
  } catch {
    return session
  }
}

async function poll(
  sandbox: Sandbox,
  world: string,
  session: string,
  api: Extract<Action, { poll: string }>['poll'],
): Promise<string> {
  const ask = {
    taiga: () => askTaiga(sandbox, session, world),
    stedi: () => askStedi(sandbox, undefined, { authorization: `sandbox_${world}` }),
    optum: () => askOptum(sandbox, undefined, { world }),
    'optum with an old token': () => pollWithToken(sandbox, world),
  }
  const { status, text } = await ask[api]()
  return `${status} ${text}`
}

/** The response to a sample that the admin API sends. */
async function sendSample(sandbox: Sandbox, world: string, operation: string): Promise<string> {
  const sample = await askAdmin(sandbox, 'getSample', `GET /worlds/${world}/samples/${operation}`)
  const { body: sent, ...request } = sample.body.request as { readonly body?: Record<string, unknown> }
  // A call without a trace gets the next of the process, which no store keeps exactly, and the time that a slow payer takes depends on it.
  const traced = operation === 'stedi.claimStatus' && {
    body: { ...sent, encounter: { ...(sent?.encounter as object), trackingNumber: 'TRACE1' } },
  }
  const { body } = await askAdmin(sandbox, 'sendCall', `POST /worlds/${world}/calls`, { ...request, ...traced })
  return `${body.status} ${body.body}`
}

/** A poll with the token of the latest sample of Optum's API, which can be revoked by now. */
async function pollWithToken(sandbox: Sandbox, world: string): Promise<Pick<Answer, 'status' | 'text'>> {
  const token = await tokenOf(sandbox, world)
  const first = await askOptum(sandbox, undefined, { world, token })
  await askAdmin(sandbox, 'revokeTokens', `POST /worlds/${world}/tokens/revoke`)
  const { status, json } = await askOptum(sandbox, undefined, { world, token })
  // The trace of a refused token is that of the process.
  return { status: first.status, text: `${first.text} ${status} ${Object.keys(json).join()}` }
}

type Change = Exclude<Action, { restart: true } | { scenario: string } | { poll: string } | { sends: string }>

async function change(sandbox: Sandbox, world: string, action: Change): Promise<void> {
  const path = `/worlds/${world}`
  if ('minutes' in action) {
    await askAdmin(sandbox, 'advanceClock', `POST ${path}/clock/advance`, { by: `${action.minutes}m` })
  } else if ('stediEdition' in action) await askAdmin(sandbox, 'changeSettings', `PUT ${path}/settings`, action)
  else if ('fails' in action) {
    const fault = { on: 'stedi.*', times: action.times, fails: { status: action.fails } }
    await askAdmin(sandbox, 'armFault', `POST ${path}/faults`, fault)
  } else if ('revoke' in action) await askAdmin(sandbox, 'revokeTokens', `POST ${path}/tokens/revoke`)
  else if ('text' in action) {
    const source = `scenario: typed\nsummary: Typed.\nclaims: { visit: {} }\nsteps: [{ visit: submitted, after: 30m }, { visit: ${action.text}, after: 3d }]\n`
    await askAdmin(sandbox, 'startScenarioText', `POST ${path}/scenarios/start`, { source })
  } else if ('behavior' in action) {
    const behaviors = { behaviors: [action.behavior] }
    await askAdmin(sandbox, 'setPayerBehaviors', `PUT ${path}/payers/62308/behaviors`, behaviors)
  } else await askAdmin(sandbox, 'step', `POST ${path}/step`)
}
