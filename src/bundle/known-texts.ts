import type { ScenarioLibrary } from '../scenario/play/library.ts'
import type { World } from '../world/world.ts'

/** What values of calls can be: every text of the log, of the scenarios and of the payers of a world. */
export function* knownTexts(world: World, library: ScenarioLibrary): Generator<string> {
  for (const event of world.eventsBetween(0)) yield* textsIn(event)
  yield* textsIn([library.all, world.payers.listed])
}

/** Every text in a value. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner)
}
