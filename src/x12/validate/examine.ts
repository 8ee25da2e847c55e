import type { Interchange } from '../envelope.ts'
import { report, type X12Error } from '../error.ts'
import { parseInterchange } from '../read/interchange.ts'
import { validate } from './validate.ts'

/** An interchange and everything wrong with it: its envelopes and its sets, in the order of the text. */
export interface Examination {
  /** Absent when the text cannot be split into segments. */
  readonly interchange?: Interchange
  readonly errors: readonly X12Error[]
}

/** Reads a text and checks it against the guides. Never throws; tells 1,000 errors at most. */
export function examine(text: string): Examination {
  const { interchange, errors } = parseInterchange(text)
  if (interchange === undefined) return { errors }
  const found = [...errors]
  for (const { sets } of interchange.groups) {
    for (const set of sets) {
      if (found.at(-1)?.code === 'TOO_MANY_ERRORS') break
      for (const error of validate(set, interchange.delimiters)) report(found, error)
    }
  }
  return { interchange, errors: found.sort((one, other) => one.offset - other.offset) }
}
