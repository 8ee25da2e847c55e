import type { Branching, Scenario } from '../scenario/format/step.ts'
import { type ChosenOutcomes, unknownOutcome } from '../scenario/play/start.ts'
import { type Instant, toDuration } from '../world/instant.ts'
import { hear } from './heard.ts'
import { type Question, questionsOf } from './questions.ts'
import { opener, type Path } from './reach.ts'
import type { Exchange, Push, Stand } from './stand.ts'
import { labelOf } from './survey.ts'

/** A moment of a run: what happened, and what each API says then. */
export interface Beat {
  readonly at: Instant
  /** `after 14d, visit becomes paid`; what was played in this moment. */
  readonly what: string
  readonly answers: readonly Answer[]
}

/** What one API says of one session, or of the claims of one patient. */
export interface Answer {
  readonly api: string
  /** `paid`; `F1/65 95.55`; when a fault strikes `503`, or `paid after 45s`. */
  readonly words: string
  /** Of a Taiga session all of it, of the others the status of each claim. */
  readonly body: unknown
}

/** Whom a run is heard from: who answers in JSON. */
const vendors = ['taiga.sessionStatus', 'stedi.claimStatus', 'optum.claimstatus']

const setting = { stediEdition: '2025-01', optumProfile: 'live' } as const
const plain = { setting, isParticular: false, written: new Map() }

/**
 * Tells a run from beginning to end, each step by what it waits for, and asks each API once a step: then faults strike
 * one after another. Looks that a step waits for are made as often as it says, whatever was asked.
 *
 * @param outcomes The outcomes of its branches; where nothing is said, the likeliest.
 * @throws RangeError when the scenario has no such branch or outcome.
 */
export async function* tellStory(scenario: Scenario, outcomes: ChosenOutcomes = {}): AsyncGenerator<Beat> {
  const strange = unknownOutcome(scenario, outcomes)
  if (strange !== undefined) throw new RangeError(strange.message)
  const reach = opener(scenario, setting)
  let path: Path = { outcomes: {}, pushes: [] }
  let played = 0
  for (;;) {
    const stand = await reach(path)
    const { undecided, next } = stand
    if (undecided !== undefined) {
      path = { ...path, outcomes: { ...path.outcomes, [undecided.branch]: wayOf(undecided, outcomes) } }
      continue
    }
    const at = stand.world.now()
    const what = labelOf(scenario.steps, stand.played.slice(played))
    played = stand.played.length
    const pushes = next === undefined ? [] : pushesTo(stand)
    const isCounted = next !== undefined && 'polls' in next.when
    const asked = await askFaces(stand, () => reach(path))
    yield { at, what, answers: asked.map(({ answer }) => answer) }
    if (pushes.length === 0) return
    const spent = isCounted ? [] : asked.filter(({ isStruck }) => isStruck).map(({ question }) => question)
    path = { ...path, pushes: [...path.pushes, ...spent, ...pushes] }
  }
}

/** In the explored scenario a branch is called by its place, too. */
function wayOf({ branch, outcomes }: Branching, said: ChosenOutcomes): string {
  const name = branch.replace(/ \d+$/, '')
  const likeliest = outcomes.reduce((best, outcome) => (outcome.weight > best.weight ? outcome : best))
  return said[name] ?? likeliest.name
}

function pushesTo({ next, due, claims }: Stand): readonly Push[] {
  if (due !== undefined) return ['clock']
  const [first] = questionsOf(claims, plain)
  if (next === undefined || !('polls' in next.when) || first === undefined) return ['hand']
  return Array.from({ length: next.when.polls }, () => first)
}

interface Asked {
  readonly question: Question
  readonly answer: Answer
  readonly isStruck: boolean
}

async function askFaces(stand: Stand, again: () => Promise<Stand>): Promise<readonly Asked[]> {
  const questions = questionsOf(stand.claims, plain).filter(({ operation }) => vendors.includes(operation))
  const asked = new Map<Question, Asked>()
  const ask = async (question: Question, own: Stand) => {
    const began = own.world.now()
    const exchange = await own.ask(question)
    const late = own.world.now() - began
    const answer = answerOf(question, exchange)
    const words = late === 0 ? answer.words : `${answer.words} after ${toDuration(late)}`
    asked.set(question, { question, answer: { ...answer, words }, isStruck: exchange.struck !== undefined })
  }
  const disturbing = questions.filter((question) => stand.isDisturbedBy(question))
  for (const question of questions) if (!disturbing.includes(question)) await ask(question, stand)
  for (const question of disturbing) await ask(question, await again())
  return questions.flatMap((question) => asked.get(question) ?? [])
}

function answerOf({ operation: asked }: Question, exchange: Exchange): Answer {
  const { operation, reply, body } = exchange
  const api = operation.replace(/\..*/, '')
  if (reply.broken !== undefined) return { api, words: reply.broken === 'hang' ? 'no answer' : 'broken off', body: '' }
  if (reply.status !== 200 || operation !== asked) return { api, words: String(reply.status), body }
  const { session, json } = hear(exchange)
  if (session !== undefined) return { api, words: session.status, body }
  if (json === undefined) return { api, words: 'no JSON', body: '' }
  const words = json.map(({ codes, paid }) => (paid === undefined || paid === '0' ? codes : `${codes} ${paid}`))
  const { claims } = body as { readonly claims: readonly { readonly claimStatus: unknown }[] }
  return { api, words: words.join(', '), body: claims.map(({ claimStatus }) => claimStatus) }
}
