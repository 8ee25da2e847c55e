import { money } from '../explain/words.ts'
import type { ResponseLine } from '../response.ts'
import { lineFacts, procedureOf, sayChanges, sayStatuses } from './facts.ts'
import { pair } from './pairs.ts'

/** How the lines of a claim differ, in sentences: `line 90837-95: paid amount changed from $95.55 to $0.00`. */
export function lineChanges(before: readonly ResponseLine[], after: readonly ResponseLine[]): readonly string[] {
  const { both, gone, added } = pair(before, after, [
    ({ controlNumber }) => controlNumber,
    (line) => [procedureOf(line), line.serviceFrom, line.charge].join('\n'),
    procedureOf,
  ])
  return [
    ...gone.map((line) => `line ${procedureOf(line)} is gone; it was charged ${money(line.charge)}`),
    ...both.flatMap(([one, other]) =>
      sayChanges(lineFacts(one), lineFacts(other)).map((change) => `line ${procedureOf(other)}: ${change}`),
    ),
    ...added.map(
      (line) => `line ${procedureOf(line)} is new: charged ${money(line.charge)}, ${sayStatuses(line.statuses)}`,
    ),
  ]
}
