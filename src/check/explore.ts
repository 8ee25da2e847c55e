import type { Scenario } from '../scenario/format/step.ts'
import { askAll, type Moment } from './moment.ts'
import { type Opener, opener, type Path } from './reach.ts'
import type { CheckSetting } from './setting.ts'
import type { Via } from './sighting.ts'
import type { Push, Stand } from './stand.ts'
import { keyOf, placeOf } from './state.ts'
import type { Place, Survey } from './survey.ts'
import { untilAllIsTold } from './until-all-is-told.ts'

/** More than a run of ordinary length has. */
const mostStates = 20_000

/** A state that is to be looked at. */
interface Visit {
  readonly path: Path
  readonly via: Via
  /** Just before the next step falls due, by the clock or by looks: nothing has changed since the place was reached. */
  readonly waited?: true
  readonly from?: Departure
}

/** Where a push began. */
interface Departure {
  readonly place: Place
  readonly moment: Moment
  /** How many steps were played until then. */
  readonly played: number
}

/**
 * Brings a run to every state that it can be in, and asks everything in each: every outcome of every branch, every step by
 * what it waits for and by hand, just before a step falls due and just after; looks count through every API. States that
 * differ in nothing but their time are one state, asked once for each outcome in which it is come to.
 *
 * Faults of different operations never meet, so they are spent one operation at a time, in every place of the run; one
 * that strikes more often than anybody asks is taken for one that strikes for ever.
 */
export async function explore(scenario: Scenario, setting: CheckSetting, survey: Survey, open?: Opener): Promise<void> {
  const reach = opener(scenario, setting, open)
  const asked = new Set<string>()
  const left = new Set<string>()
  const visits: Visit[] = [{ path: { outcomes: {}, pushes: [] }, via: 'start' }]
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { path, via, waited } = visit
    const stand = await reach(path)
    if (stand.undecided !== undefined) {
      visits.push(...waysOf(visit, stand.undecided))
      continue
    }
    const key = keyOf(stand)
    const place = survey.placeAt(placeOf(stand), stand)
    arrive(survey, stand, place, visit)
    const mark = `${waited ? 'waited' : via} ${key}`
    if (asked.has(mark)) continue
    asked.add(mark)
    survey.states.add(key)
    if (survey.states.size > mostStates) return giveUp(survey)
    const played = stand.played.length
    const next = pushesFrom(stand)
    const moment = await askAll({ stand, again: () => reach(path), setting, via, place, survey })
    compare(survey, stand, visit, moment)
    if (left.has(key) || waited) continue
    left.add(key)
    visits.push(
      ...next(moment).map((push) => ({ ...push, path: further(path, push.pushes), from: { place, moment, played } })),
    )
  }
}

function waysOf(visit: Visit, { branch, outcomes }: NonNullable<Stand['undecided']>): readonly Visit[] {
  const { path } = visit
  return outcomes.map(({ name }) => ({ ...visit, path: { ...path, outcomes: { ...path.outcomes, [branch]: name } } }))
}

function further(path: Path, pushes: readonly Push[]): Path {
  return { ...path, pushes: [...path.pushes, ...pushes] }
}

/** Notes how the run came here, and which steps were played by what they wait for. */
function arrive(survey: Survey, { played, steps }: Stand, place: Place, { via, waited, from }: Visit): void {
  if (waited) return
  const fresh = played.slice(from?.played ?? 0)
  survey.pass(from?.place, place, fresh)
  for (const [rank, { index }] of fresh.entries()) {
    const when = steps[index]?.when
    if (rank > 0 || via !== 'hand' || (when !== undefined && 'manual' in when)) survey.fired.add(index)
  }
}

interface Pushing {
  readonly pushes: readonly Push[]
  readonly via: Via
  readonly waited?: true
}

/** Where the run can go from here. What the clock does is known before anything is asked, since asking can move it. */
function pushesFrom({ scenario, next, due, world, run }: Stand): (moment: Moment) => readonly Pushing[] {
  if (next === undefined) return () => []
  const byHand: Pushing = { pushes: ['hand'], via: 'hand' }
  if (due !== undefined) {
    const byClock: Pushing = { pushes: ['clock'], via: 'clock' }
    const justBefore: Pushing = { pushes: ['wait'], via: 'clock', waited: true }
    return () => [byHand, byClock, ...(due - world.now() > 1 ? [justBefore] : [])]
  }
  const looks = 'polls' in next.when ? next.when.polls - run.polls : 0
  return ({ passing }) => {
    if (passing.size > 0 || untilAllIsTold(scenario) === 0) return [byHand, ...lookingAt(passing, looks)]
    // Nobody gets through as long as the faults last.
    return [byHand, { pushes: ['rest'], via: 'clock' }]
  }
}

/** The looks that a step still waits for: the last through every API, those before through the first alone. */
function lookingAt(passing: Moment['passing'], looks: number): readonly Pushing[] {
  const all = [...passing]
  const [[first, asked] = []] = all
  if (first === undefined || asked === undefined || looks < 1) return []
  if (looks === 1) return all.map(([, asked]) => ({ pushes: asked, via: 'polls' }))
  const before = [...asked, ...Array.from({ length: looks - 2 }, () => first)]
  return [
    { pushes: before, via: 'polls', waited: true },
    ...all.map(([question, asked]): Pushing => {
      return { pushes: [...before, ...(question === first ? [question] : asked)], via: 'polls' }
    }),
  ]
}

/** Notes which statuses followed each other, and whether anybody was told how the run ends. */
function compare(survey: Survey, stand: Stand, visit: Visit, moment: Moment): void {
  const { from } = visit
  if (from === undefined) return
  for (const [session, status] of moment.statuses) {
    const before = from.moment.statuses.get(session)
    if (before === undefined || before === status) continue
    survey.see({ kind: 'transition', what: `${before} → ${status}`, api: 'taiga', during: status, via: moment.via })
  }
  const isTold = visit.waited === true || untilAllIsTold(stand.scenario) === 0
  if (stand.next !== undefined || !isTold) return
  const moved = stand.played.slice(from.played).some(({ index }) => 'role' in (stand.steps[index] ?? {}))
  const place = survey.lastPlace(stand)
  if (moment.said.size === 0) {
    survey.flaw({
      code: 'END_UNTOLD',
      place,
      message: 'the run ends here, and no API answers any more to tell of it',
    })
  } else if (moved && [...moment.said].every(([vendor, said]) => from.moment.said.get(vendor) === said)) {
    survey.flaw({ code: 'END_UNTOLD', place, message: 'the run ends here, and every API says what it said before' })
  }
}

function giveUp(survey: Survey): void {
  const message = `the run has more than ${mostStates} states, and not all were explored; make it shorter, or two of it`
  survey.flaw({ code: 'TOO_MANY_STATES', place: '/steps', message })
}
