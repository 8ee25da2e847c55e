import { toPointer } from '../../text/json-pointer.ts'
import { OptionError } from '../../text/option-error.ts'
import { type OwnPayer, PayerDirectory } from '../../world/payer.ts'
import { conflictsBetween, type ListConflict, type PayerList, payerProblems } from '../format/payers.ts'
import type { Scenario } from '../format/step.ts'

/** Where own payers are defined: in a scenario, or by an option. */
type Origin = Scenario | 'payers'

/**
 * The payers of a sandbox.
 *
 * @param option The payers of an option, not checked yet.
 * @throws OptionError with every problem of the option, or the conflicts with the payers of scenarios.
 */
export function payersOf(scenarios: readonly Scenario[], option: readonly OwnPayer[]): PayerDirectory {
  const problems = payerProblems(option)
  const lines = problems.map(({ path, message }) => `${toPointer(path)} ${message}`)
  if (problems.length > 0) throw new OptionError(['invalid payers', ...lines].join('\n'))
  const { payers, conflicts } = collectPayers(scenarios, option)
  const between = conflicts.map(({ origin, message }) => `${nameOfOrigin(origin)}: ${message}`)
  if (conflicts.length > 0) throw new OptionError(['invalid payers', ...between].join('\n'))
  return new PayerDirectory(payers)
}

/** The payers that scenarios define and those of an option, with the conflicts between them. */
export function collectPayers(
  scenarios: readonly Scenario[],
  more: readonly OwnPayer[],
): { readonly payers: readonly OwnPayer[]; readonly conflicts: readonly ListConflict<Origin>[] } {
  const lists: readonly PayerList<Origin>[] = [
    { origin: 'payers', payers: more },
    ...scenarios.flatMap((scenario) =>
      scenario.payers === undefined ? [] : [{ origin: scenario, payers: scenario.payers }],
    ),
  ]
  return { payers: lists.flatMap(({ payers }) => payers), conflicts: conflictsBetween(lists, nameOfOrigin) }
}

/** `scenario denied`, or `the option payers`. */
export function nameOfOrigin(origin: Origin): string {
  return origin === 'payers' ? 'the option payers' : `scenario ${origin.name}`
}

/** The ids of the payers that are new, gone or changed. */
export function changedPayers(before: readonly OwnPayer[], after: readonly OwnPayer[]): readonly string[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((payer) => [payer.id, JSON.stringify(payer)])))
  const ids = new Set([...before, ...after].map(({ id }) => id))
  return [...ids].filter((id) => old?.get(id) !== now?.get(id))
}
