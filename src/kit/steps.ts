import { bodyValue, type Judged, mediaTypeOf, type Received } from './answer.ts'
import { NotArranged, type Stage } from './arrange.ts'
import type { ContractCase, StepForm } from './case.ts'
import { partOf } from './contract-rules.ts'
import { judge } from './expectation.ts'
import type { BrokenRule, Exchange, Failure, Outcome } from './outcome.ts'
import { valuesOf } from './relations.ts'
import { requestOf } from './request.ts'
import { NoAnswer, type Target } from './target.ts'
import { MissingValue, type Values } from './variables.ts'

/**
 * Sends the requests of a case, one after the other, and judges every answer. A step that needs what no earlier one
 * could save ends the case.
 *
 * @throws NotArranged when a variable of the scenario is missing, or the clock would not move.
 */
export async function runSteps(
  { operation, steps, evidence, source }: ContractCase,
  edition: string,
  target: Target,
  stage: Stage,
  given: Values,
): Promise<Pick<Outcome, 'checks' | 'failures' | 'exchanges'>> {
  const failures: Failure[] = []
  const exchanges: Exchange[] = []
  const known = { evidence, source }
  let checks = 0
  let values = given
  for (const [index, step] of steps.entries()) {
    const number = index + 1
    await stage.move(step)
    const asked = await ask(step, values, target)
    if (asked === undefined) break
    if (asked instanceof NoAnswer) {
      checks++
      failures.push({ step: number, ...noAnswer, ...known })
      break
    }
    const { received } = asked
    const operationOfStep = step.operation ?? operation
    const part = partOf(operationOfStep, edition, received.status)
    const judgement = judge(step.expect, asked, { part, tolerant: target.kind !== 'payerbox' }, known)
    const kept = save(step, asked)
    checks += judgement.checks + Object.keys(step.save ?? {}).length
    const unsaved = kept.failures.map((failure) => ({ ...failure, ...known }))
    failures.push(...[...judgement.failures, ...unsaved].map((failure) => ({ step: number, ...failure })))
    const mediaType = mediaTypeOf(received.headers['content-type'])
    exchanges.push({ operation: operationOfStep, status: received.status, mediaType })
    values = { ...values, saved: { ...values.saved, ...kept.saved } }
  }
  return { checks, failures, exchanges }
}

const noAnswer = {
  about: 'answer',
  pointer: '',
  rule: 'answers',
  expected: 'an answer',
  received: 'nothing',
} as const satisfies BrokenRule

/** The answer with everything that can be said of it; `undefined` when the step needs what was not saved. */
async function ask(step: StepForm, values: Values, target: Target): Promise<Judged | NoAnswer | undefined> {
  try {
    const { sent, value } = requestOf(step.request, values)
    const received: Received = await target.send(sent)
    return { sent: value, received, body: bodyValue(received.body), values }
  } catch (error) {
    if (error instanceof NoAnswer) return error
    if (!(error instanceof MissingValue)) throw error
    if (error.message.includes('${story')) throw new NotArranged(error.message, { cause: error })
    return undefined
  }
}

function save(
  { save = {} }: StepForm,
  judged: Judged,
): { readonly saved: Readonly<Record<string, unknown>>; readonly failures: readonly BrokenRule[] } {
  const found = Object.entries(save).map(([name, reference]) => ({
    name,
    reference,
    value: valuesOf(reference, judged)[0],
  }))
  return {
    saved: Object.fromEntries(found.map(({ name, value }) => [name, value])),
    failures: found
      .filter(({ value }) => value === undefined)
      .map(({ reference }) => ({
        about: 'save',
        pointer: reference,
        rule: 'present',
        expected: 'a value to go on with',
        received: 'nothing',
      })),
  }
}
