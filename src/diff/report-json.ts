import { toPointer } from '../text/json-pointer.ts'
import { type Comparison, isBreaking, whereOf } from './drift.ts'
import { tallyDrifts } from './words.ts'

/** A comparison for programs. */
export function driftJson(comparison: Comparison): string {
  const { ours, theirs, drifts, matched, notes, unseen } = comparison
  const { client, server, inferred } = tallyDrifts(comparison)
  const report = {
    ours,
    theirs,
    operations: matched,
    breaking: { client, server, inferred },
    differences: drifts.map(({ known, origin, ...drift }) => ({
      where: whereOf(drift),
      ...drift,
      breaking: isBreaking({ ...drift, ...(known !== undefined && { known }) }),
      ...known,
      ...(origin !== undefined && { origin: toPointer(origin.path) }),
    })),
    notSeen: unseen,
    notes,
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
