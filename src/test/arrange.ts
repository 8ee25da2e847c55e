import { bodyValue } from '../judge/http-exchange.ts'
import { withValue } from '../text/json-pointer.ts'
import { credentialFor } from '../world/worlds.ts'
import type { ArrangeForm, CaseStepForm, ContractCase } from './case.ts'
import { NotArranged, type TestTarget } from './target.ts'
import type { Values } from './variables.ts'

/** Where the clock of every case stands at first. */
const beginning = 'frozen@2026-04-01T18:30:00Z'

/** What moves the world of a case. */
export interface Stage {
  readonly world: string
  /** @throws NotArranged, NoAnswer */
  move(what: Pick<ArrangeForm, 'advance' | 'play'>): Promise<void>
}

/** The world of a case, in which nothing has happened: `stedi.unknown-payer.2026-08`. */
export async function openStage(target: TestTarget, trial: ContractCase, edition: string): Promise<Stage> {
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

/** Arranges what a case needs, and gives what its requests can name. */
export async function arrange(target: TestTarget, trial: ContractCase, stage: Stage): Promise<Values> {
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
    throw new NotArranged('this server is not payerbox and arranges nothing')
  }
  const unset = Object.values(live).find((name) => (environment[name] ?? '') === '')
  if (unset !== undefined) throw new NotArranged(`${unset} is not set, which would name what the case needs`)
  const run = Object.entries(live).reduce<unknown>((whole, [variable, name]) => {
    const pointer = variable.replace(/^run/, '').replaceAll('.', '/')
    return withValue(whole, pointer, valueIn(environment[name] as string, name))
  }, undefined)
  return { run }
}

/** The value that an environment variable holds; JSON when it begins like an object or a list. */
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

/** Asks the admin API of a world to do something, and gives what it answers. */
function adminOf(target: TestTarget, world: string): (what: string, body: unknown) => Promise<unknown> {
  return async (what, body) => {
    const { status, body: text } = await target.send({
      method: 'POST',
      path: `/_payerbox/worlds/${world}/${what}`,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? '' : JSON.stringify(body),
    })
    if (status < 300) return bodyValue(text)
    throw new NotArranged(`the admin API answered ${status} to ${what}`)
  }
}
