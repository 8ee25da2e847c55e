import { isContracted } from '../contract/parts.ts'
import type { Vendor } from '../contract/routes.ts'
import { contractFailures, partOf } from '../judge/contract-rules.ts'
import { type Claim, latestMove, type SessionId } from '../world/claim.ts'
import type { ArmedFault } from '../world/fault.ts'
import { stages } from '../world/stage.ts'
import { type Heard, hear } from './heard.ts'
import { isAskedFor } from './inquiries.ts'
import { onboarding, type Question, questionsOf } from './questions.ts'
import { type CheckSetting, editionOf } from './setting.ts'
import type { Via } from './sighting.ts'
import type { Exchange, Stand } from './stand.ts'
import { keyOf } from './state.ts'
import type { Place, Survey } from './survey.ts'
import { disagreements } from './vendors.ts'

/** How often a question is asked that meets nothing but faults. */
const patience = 100

/** A state, and how to come to it once more. */
export interface Scene {
  readonly stand: Stand
  /** The same state, in a world in which nothing was asked yet. */
  readonly again: () => Promise<Stand>
  readonly setting: CheckSetting
  readonly via: Via
  readonly place: Place
  readonly survey: Survey
}

/** What came of asking everything. */
export interface Moment {
  readonly via: Via
  /** What Taiga says of each session. */
  readonly statuses: Map<SessionId, string>
  /** What each question was answered, but for the dates. */
  readonly said: Map<string, string>
  /** The questions that count as looks, each with itself as often as a fault stands before it. */
  readonly passing: Map<Question, readonly Question[]>
}

/** Asks everything that can be asked in a state, and judges each reply. What changes the state is asked in a world of its own. */
export async function askAll(scene: Scene): Promise<Moment> {
  const { stand, again, setting, via, survey } = scene
  const moment: Moment = { via, statuses: new Map(), said: new Map(), passing: new Map() }
  const isParticular = stand.scenario.payerBehaviors !== undefined
  const questions = questionsOf(stand.claims, { setting, isParticular, written: survey.written })
  const disturbing = [...questions, ...onboarding].filter((question) => stand.isDisturbedBy(question))
  // First what leaves the world as it is: to come to a state once more begins the world anew.
  for (const question of questions) {
    if (!disturbing.includes(question)) await askUntilItPasses(scene, moment, stand, question)
  }
  for (const question of disturbing) await askUntilItPasses(scene, moment, await again(), question)
  return moment
}

/** Asks until no fault strikes any more, or one strikes for ever, or the run goes on. */
async function askUntilItPasses(scene: Scene, moment: Moment, stand: Stand, question: Question): Promise<void> {
  const { cursor } = stand.run
  const asked: Question[] = []
  for (let goesOn = true; goesOn && asked.length < patience; ) {
    const { claims } = stand
    const began = stand.world.now()
    const exchange = await stand.ask(question)
    asked.push(question)
    judge(scene.survey, stand, exchange, scene.setting, scene.via)
    const wentOn = stand.run.cursor !== cursor
    if (exchange.struck !== undefined) {
      goesOn = noteStrike(scene, stand, question, { ...exchange, struck: exchange.struck }, claims) && !wentOn
      continue
    }
    // So late an answer that the run went on tells of another state.
    if (wentOn && stand.world.now() !== began) return
    if (question.looks) moment.passing.set(question, moment.passing.get(question) ?? [...asked])
    listen({ ...scene, stand }, moment, question, hear(exchange), claims)
    goesOn = !wentOn && stand.faultsFor(question.operation).some(isFickle)
  }
}

/** Whether a fault lets calls pass, and strikes some later one all the same. */
function isFickle({ spec: { every, chance, rate } }: ArmedFault): boolean {
  return every !== undefined || chance !== undefined || rate !== undefined
}

/** Notes which step's fault struck, and what a payer that cannot answer says. Whether it is worth asking again. */
function noteStrike(
  scene: Scene,
  stand: Stand,
  question: Question,
  exchange: Exchange & { readonly struck: ArmedFault },
  claims: readonly Claim[],
): boolean {
  const { index, remaining, spec } = exchange.struck
  scene.survey.struck.add(stand.armedBy[index] ?? -1)
  scene.survey.states.add(keyOf(stand))
  if (spec.fails.payer !== undefined) noteCodes(scene, question, hear(exchange), claims)
  return remaining !== Number.POSITIVE_INFINITY
}

/** Holds a reply to its contract. What a fault put in its place counts only where the contract has such a status. */
export function judge(survey: Survey, stand: Stand, exchange: Exchange, setting: CheckSetting, via: Via): void {
  const { operation, reply, body, struck } = exchange
  const edition = editionOf(operation, setting)
  const sight = { api: apiOf(operation), during: '', via }
  survey.replies++
  if (reply.status >= 400) survey.see({ kind: 'error', what: errorName(operation, reply.status, edition), ...sight })
  for (const what of Object.keys(struck?.spec.fails ?? {})) survey.see({ kind: 'fault', what, ...sight })
  const role = partOf(operation, edition, reply.status)
  if (reply.broken !== undefined || (reply.spoiled && (reply.status === 200 || !isContracted(role)))) return
  for (const { pointer, rule, expected, received } of contractFailures(role, body, false)) {
    const where = edition === '' ? operation : `${operation} (${edition})`
    const message = `${where} answers ${reply.status} and breaks its contract at ${pointer || 'the top'}: ${rule} ${expected}; got ${received}`
    survey.flaw({ code: 'CONTRACT_BROKEN', place: survey.lastPlace(stand), message })
  }
}

/** Holds what an answer says to where the claims stand, and notes it. */
function listen(scene: Scene, moment: Moment, question: Question, heard: Heard, claims: readonly Claim[]): void {
  const { stand, via, place, survey } = scene
  const { operation, about } = question
  if (about === undefined) return
  const { lag = {}, payerBehaviors = [] } = stand.scenario
  const viewpoint = { vendor: apiOf(operation), now: stand.world.now(), lag, payerBehaviors }
  for (const message of disagreements(question, heard, claims, viewpoint)) {
    survey.flaw({ code: 'APIS_DISAGREE', place: survey.lastPlace(stand), message })
  }
  const { session, json, x12 } = heard
  if (session !== undefined && 'session' in about) {
    const { status, events } = session
    const sight = { api: 'taiga', during: status, via }
    moment.statuses.set(about.session, status)
    moment.said.set(about.session, JSON.stringify(session))
    place.says.get('taiga')?.add(status)
    survey.see({ kind: 'status', what: status, ...sight })
    for (const what of events) survey.see({ kind: 'event', what, ...sight })
  }
  const said = json ?? x12
  if (said === undefined || !('inquiry' in about)) return
  moment.said.set(`${operation} ${about.inquiry.name}`, JSON.stringify(said))
  for (const { codes } of said) place.says.get(apiOf(operation))?.add(codes)
  noteCodes(scene, question, heard, claims)
}

/** Notes the codes of an answer, each with what Taiga calls the claim that they are about. */
function noteCodes(
  { via, survey }: Scene,
  { operation, about }: Question,
  heard: Heard,
  claims: readonly Claim[],
): void {
  if (about === undefined || !('inquiry' in about)) return
  for (const { number, codes } of heard.json ?? heard.x12 ?? []) {
    const claim = claims.findLast(({ facts }) =>
      number === undefined ? isAskedFor(facts, about.inquiry) : facts.payerClaimNumber === number,
    )
    const during = claim === undefined ? '' : stages[latestMove(claim).to].taiga
    const sight = { api: apiOf(operation), during, via }
    survey.see({ kind: 'category', what: codes.replace(/\/.*/, ''), ...sight })
    survey.see({ kind: 'code', what: codes, ...sight })
  }
}

function apiOf(operation: string): Vendor {
  return operation.replace(/\..*/, '') as Vendor
}

/** `stedi.claimStatus 504 (2026-08)`. */
export function errorName(operation: string, status: number, edition: string): string {
  return edition === '' ? `${operation} ${status}` : `${operation} ${status} (${edition})`
}
