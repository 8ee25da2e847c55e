import { inquiries } from '../world/fault.ts'
import { parseDuration } from '../world/instant.ts'
import { examineFailedSearch } from './file-codes.ts'
import type { FailureForm, StepForm } from './file-form.ts'
import type { Remark } from './file-shape.ts'
import type { Path } from './file-source.ts'

const longestDelay = 3_600_000

/** What a payer's failure can be armed for. */
const asking = [...new Set(inquiries.flatMap((operation) => [operation.replace(/\..*/, '.*'), operation]))]

/** What is wrong with the failure of a step that arms a fault. */
export function examineFault({ on, fails }: StepForm, path: Path): readonly Remark[] {
  if (fails === undefined) return []
  const at = [...path, 'fails']
  const remarks = [...examineKinds(fails, at), ...examineDelay(fails, at)]
  if (fails.payer === undefined) return remarks
  remarks.push(...examineFailedSearch(fails.payer, [...at, 'payer']))
  if (on !== undefined && !asking.includes(on)) {
    const message = `${on} asks no payer; ${asking.join(', ')} do`
    remarks.push({ code: 'IMPOSSIBLE_FAILURE', path: [...at, 'payer'], what: 'key', message })
  }
  return remarks
}

/** One thing goes wrong at a time; what never arrives cannot be late. */
function examineKinds(fails: FailureForm, path: Path): readonly Remark[] {
  const [first, ...others] = Object.keys(fails).filter((key) => key !== 'delay')
  const late = fails.delay !== undefined && (first === 'hang' || first === 'reset') ? ['delay'] : []
  return [...others, ...late].map((key) => ({
    code: 'SEVERAL_FAILURES',
    path: [...path, key],
    what: 'key',
    message: key === 'delay' ? `${first} never answers, so nothing is late` : `${first} and ${key} cannot both happen`,
  }))
}

function examineDelay({ delay }: FailureForm, path: Path): readonly Remark[] {
  if (delay === undefined || (parseDuration(delay) ?? 0) <= longestDelay) return []
  return [
    {
      code: 'WRONG_VALUE',
      path: [...path, 'delay'],
      message: `delay is at most 1h, not ${delay}; hang waits for ever`,
    },
  ]
}
