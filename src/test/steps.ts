import type { MaskValue } from '../http/mask.ts'
import { bodyValue, type Judged, type Received, type Sent } from '../judge/answer.ts'
import { partOf } from '../judge/contract-rules.ts'
import { type ShownExchange, shownExchange } from '../judge/show.ts'
import type { Stage } from './arrange.ts'
import type { ContractCase, StepForm } from './case.ts'
import { judge } from './expectation.ts'
import { NotArranged } from './not-arranged.ts'
import type { BrokenRule, Exchange, Failure, Outcome } from './outcome.ts'
import { valuesOf } from './relations.ts'
import { type Ready, requestOf } from './request.ts'
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
  mask: MaskValue,
): Promise<Pick<Outcome, 'checks' | 'failures' | 'exchanges'> & { readonly shown: readonly ShownExchange[] }> {
  const failures: Failure[] = []
  const exchanges: Exchange[] = []
  const shown: ShownExchange[] = []
  const known = { evidence, source }
  let checks = 0
  let values = given
  for (const [index, step] of steps.entries()) {
    const number = index + 1
    await stage.move(step)
    const asked = await ask(step, values, target)
    if (asked === undefined) break
    shown.push(shownExchange(number, asked.request, asked.received, mask))
    if (asked.received === undefined) {
      checks++
      failures.push({ step: number, ...noAnswer, ...known })
      break
    }
    const { received } = asked
    const judged: Judged = { ...asked, received }
    const operationOfStep = step.operation ?? operation
    const part = partOf(operationOfStep, edition, received.status)
    const judgement = judge(step.expect, judged, { part, tolerant: target.kind !== 'payerbox' }, known)
    const kept = save(step, judged)
    checks += judgement.checks + Object.keys(step.save ?? {}).length
    const unsaved = kept.failures.map((failure) => ({ ...failure, ...known }))
    failures.push(...[...judgement.failures, ...unsaved].map((failure) => ({ step: number, ...failure })))
    const { status, mediaType } = shown.at(-1)?.answer ?? { status: received.status, mediaType: '' }
    exchanges.push({ operation: operationOfStep, status, mediaType })
    values = { ...values, saved: { ...values.saved, ...kept.saved } }
  }
  return { checks, failures, exchanges, shown }
}

const noAnswer = {
  about: 'answer',
  pointer: '',
  rule: 'answers',
  expected: 'an answer',
  received: 'nothing',
} as const satisfies BrokenRule

/** A request that was sent, and what can be said of its answer: nothing, when none came. */
type Asked = Omit<Judged, 'received'> & { readonly request: Sent; readonly received: Received | undefined }

/** Sends the request of a step; `undefined` when it needs what was not saved. */
async function ask(step: StepForm, values: Values, target: Target): Promise<Asked | undefined> {
  const ready = readyOf(step, values)
  if (ready === undefined) return undefined
  const { sent: request, value: sent } = ready
  try {
    const received = await target.send(request)
    return { request, sent, received, body: bodyValue(received.body), values }
  } catch (error) {
    if (error instanceof NoAnswer) return { request, sent, received: undefined, body: undefined, values }
    throw error
  }
}

function readyOf({ request }: StepForm, values: Values): Ready | undefined {
  try {
    return requestOf(request, values)
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error
    if (error.message.includes('${run')) throw new NotArranged(error.message, { cause: error })
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
