import { type MaskValue, maskBody, maskMethod, maskPath, mayShow, type ShowsValue } from '../http/mask.ts'
import { partOf } from '../judge/contract-rules.ts'
import { editionOfExchange } from '../judge/exchange.ts'
import { bodyValue, mediaTypeOf, type Received, type Sent } from '../judge/http-exchange.ts'
import { mayShowResponse, shownMediaType } from '../judge/show.ts'
import type { RuleViolation } from '../judge/violation.ts'
import type { ReportExchange } from '../report/report.ts'
import { abbreviate } from '../text/phrases.ts'
import type { CaseWorld } from './arrange.ts'
import type { CaseStepForm, ContractCase } from './case.ts'
import { judgeExpectation, type StepExchange } from './expectation.ts'
import type { CaseFailure, CaseOutcome, JudgedExchange } from './outcome.ts'
import { valuesOf } from './relations.ts'
import { type Ready, requestOf } from './request.ts'
import { NoResponse, NotArranged, type TestTarget } from './target.ts'
import { MissingValue, type Values } from './variables.ts'

/**
 * Sends the requests of a case in order, and judges each response. The case ends at a step that needs a value which no
 * earlier step could save.
 *
 * @throws NotArranged when a variable of the scenario has no value, or the clock cannot be moved.
 */
export async function runSteps(
  { operation, steps, evidence, source }: ContractCase,
  edition: string,
  target: TestTarget,
  stage: CaseWorld,
  given: Values,
  mask: MaskValue,
): Promise<Pick<CaseOutcome, 'checks' | 'failures' | 'exchanges'> & { readonly shown: readonly ReportExchange[] }> {
  const failures: CaseFailure[] = []
  const exchanges: JudgedExchange[] = []
  const shown: ReportExchange[] = []
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
    const judged: StepExchange = { ...asked, received }
    const operationOfStep = step.operation ?? operation
    const applied =
      edition === 'auto' ? editionOfExchange(operationOfStep, { sent: asked.request, received }, edition) : edition
    const part = partOf(operationOfStep, applied, received.status)
    const judgement = judgeExpectation(
      step.expect,
      judged,
      { part, unknownMembers: target.kind === 'payerbox' ? 'refused' : 'allowed' },
      known,
    )
    const kept = save(step, judged)
    checks += judgement.checks + Object.keys(step.save ?? {}).length
    const unsaved = kept.failures.map((failure) => ({ ...failure, ...known }))
    failures.push(...[...judgement.failures, ...unsaved].map((failure) => ({ step: number, ...failure })))
    const { status, mediaType } = shown.at(-1)?.response ?? { status: received.status, mediaType: '' }
    exchanges.push({ operation: operationOfStep, edition: applied, status, mediaType })
    values = { ...values, saved: { ...values.saved, ...kept.saved } }
  }
  return { checks, failures, exchanges, shown }
}

const noAnswer = {
  about: 'response',
  pointer: '',
  rule: 'present',
  expected: 'present',
  received: 'nothing',
} as const satisfies RuleViolation

/** A request that was sent, and its response, if there was one. */
type Asked = Omit<StepExchange, 'received'> & { readonly request: Sent; readonly received: Received | undefined }

/** Sends the request of a step; `undefined` when it needs a value that was not saved. */
async function ask(step: CaseStepForm, values: Values, target: TestTarget): Promise<Asked | undefined> {
  const ready = readyOf(step, values)
  if (ready === undefined) return undefined
  const { sent: request, value: sent } = ready
  try {
    const received = await target.send(request)
    return { request, sent, received, body: bodyValue(received.body), values }
  } catch (error) {
    if (error instanceof NoResponse) return { request, sent, received: undefined, body: undefined, values }
    throw error
  }
}

function readyOf({ request }: CaseStepForm, values: Values): Ready | undefined {
  try {
    return requestOf(request, values)
  } catch (error) {
    if (!(error instanceof MissingValue)) throw error
    if (error.message.includes('${run')) throw new NotArranged(error.message, { cause: error })
    return undefined
  }
}

function save(
  { save = {} }: CaseStepForm,
  judged: StepExchange,
): { readonly saved: Readonly<Record<string, unknown>>; readonly failures: readonly RuleViolation[] } {
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
        expected: 'a value',
        received: 'nothing',
      })),
  }
}

/** Characters of a body that a report shows. */
const mostShown = 8000

/** Masks an exchange; equal values have equal masks. Of the headers only the media type is kept. */
function shownExchange(step: number, sent: Sent, received: Received | undefined, mask: MaskValue): ReportExchange {
  const path = maskPath(sent.path.split('?', 1)[0] as string, mask)
  const shown = { step, method: maskMethod(sent.method), path, request: shownBody(sent.body, mask, mayShow) }
  if (received === undefined) return shown
  const mediaType = shownMediaType(mediaTypeOf(received.headers['content-type']))
  return {
    ...shown,
    response: { status: received.status, mediaType, body: shownBody(received.body, mask, mayShowResponse) },
  }
}

/** Shows the names that contracts have, and the values that may be shown. */
function shownBody(body: string, mask: MaskValue, shows: ShowsValue): string {
  return abbreviate(maskBody(body, mask, shows), mostShown)
}
