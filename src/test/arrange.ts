import { bodyValue } from '../judge/http-exchange.ts'
import { withValue } from '../text/json-pointer.ts'
import { credentialFor } from '../world/world-name.ts'
import type { ArrangeForm, CaseStepForm, ContractCase } from './case.ts'
import { NotArranged, type TestTarget } from './target.ts'
import type { Values } from './variables.ts'

/** The clock at the start of every case. */
const beginning = 'frozen@2026-04-01T18:30:00Z'

/** The world of a case. */
export interface CaseWorld {
  readonly world: string
  /** @throws NotArranged, NoResponse */
  move(what: Pick<ArrangeForm, 'advance' | 'play'>): Promise<void>
}

/** Resets the world of a case: `stedi.unknown-payer.2026-08`. */
export async function resetWorld(target: TestTarget, trial: ContractCase, edition: string): Promise<CaseWorld> {
  const world = [trial.api, trial.case, edition].filter((part) => part !== '').join('.')
  const admin = adminOf(target, world)
  if (target.kind === 'payerbox') await admin('reset', { clock: beginning, ...settingsOf(trial, edition) })
  return {
    world,
    async move({ advance, play = 0 }) {
      if (advance !== undefined) await admin('clock/advance', { by: advance })
      for (let played = 0; played < play; played++) await admin('step', {})
    },
  }
}

/** Sets up what a case needs, and returns the values of its variables. */
export async function arrange(target: TestTarget, trial: ContractCase, stage: CaseWorld): Promise<Values> {
  const key = credentialFor(stage.world)
  const ofWorld = { taiga: key, stedi: key, optumClientId: key, optumClientSecret: 'sandbox' }
  const values = { credentials: target.credentials ?? ofWorld, saved: {} }
  if (target.kind !== 'payerbox') return { ...values, ...foundFor(trial, target) }
  const { scenario, live: _, ...moves } = trial.arrange ?? {}
  const run =
    scenario === undefined ? undefined : await adminOf(target, stage.world)(`scenarios/${scenario}/start`, undefined)
  await stage.move(moves)
  return { ...values, ...(run !== undefined && { run }) }
}

/** The state that a case needs, from environment variables. @throws NotArranged */
function foundFor({ arrange, steps }: ContractCase, { environment = {} }: TestTarget): Pick<Values, 'run'> {
  if (arrange === undefined && !steps.some(isMoved)) return {}
  const { live = 'cannot-arrange' } = arrange ?? {}
  if (live === 'cannot-arrange' || steps.some(isMoved)) {
    throw new NotArranged('only payerbox can arrange this case')
  }
  const unset = Object.values(live).find((name) => (environment[name] ?? '') === '')
  if (unset !== undefined) throw new NotArranged(`${unset} is not set; the case needs it`)
  const run = Object.entries(live).reduce<unknown>((whole, [variable, name]) => {
    const pointer = variable.replace(/^run/, '').replaceAll('.', '/')
    return withValue(whole, pointer, valueIn(environment[name] as string, name))
  }, undefined)
  return { run }
}

/** The value of an environment variable; parsed as JSON when it starts like an object or a list. */
function valueIn(text: string, name: string): unknown {
  if (!/^[{[]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new NotArranged(`${name} is not valid JSON`, { cause })
  }
}

function isMoved({ advance, play }: CaseStepForm): boolean {
  return advance !== undefined || play !== undefined
}

function settingsOf({ api }: ContractCase, edition: string): Readonly<Record<string, string>> {
  if (api === 'stedi') return { stediEdition: edition }
  return api === 'optum' ? { optumProfile: edition } : {}
}

/** Calls the admin API of a world, and returns the body of the response. */
function adminOf(target: TestTarget, world: string): (what: string, body: unknown) => Promise<unknown> {
  return async (what, body) => {
    const { status, body: text } = await target.send({
      method: 'POST',
      path: `/_payerbox/worlds/${world}/${what}`,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? '' : JSON.stringify(body),
    })
    if (status < 300) return bodyValue(text)
    throw new NotArranged(`the admin API responded to ${what} with ${status}`)
  }
}
