import { plural } from '../../text/phrases.ts'
import { toAmount } from '../../world/money.ts'
import { examineAmount } from './claims.ts'
import { examineReason } from './codes.ts'
import { compileClaim, toCents } from './compile.ts'
import { type ClaimForm, rolesOf, type StepForm } from './form.ts'
import type { Remark } from './shape.ts'
import type { Path } from './source.ts'

/** What is wrong with what a step says of a move, apart from whether the claim may make it. */
export function examineDetails(form: StepForm, path: Path, template: ClaimForm): readonly Remark[] {
  return [
    ...examineReasons(form, path),
    ...examineAmounts(form, path, template),
    ...examineLines(form, path, template),
    ...examineEvent(form, path),
  ]
}

function examineReasons({ reason, lines = [], more = [] }: StepForm, path: Path): readonly Remark[] {
  return [
    ...examineReason(reason ?? {}, [...path, 'reason']),
    ...lines.flatMap((line, index) => examineReason(line.reason ?? {}, [...path, 'lines', index, 'reason'])),
    ...more.flatMap((one, index) => examineReason(one, [...path, 'more', index])),
  ]
}

function examineAmounts({ amount, lines = [] }: StepForm, path: Path, template: ClaimForm): readonly Remark[] {
  return [
    ...examinePayment(amount, compileClaim(template).charge, [...path, 'amount']),
    ...lines.flatMap(({ paid }, index) =>
      examinePayment(paid, compileClaim(template).lines?.[index]?.charge, [...path, 'lines', index, 'paid']),
    ),
  ]
}

function examinePayment(dollars: number | undefined, charge: number | undefined, path: Path): readonly Remark[] {
  if (dollars === undefined || charge === undefined || toCents(dollars) <= charge) return examineAmount(dollars, path)
  const message = `${dollars} is more than the charge of ${toAmount(charge)}`
  return [{ code: 'AMOUNT_ABOVE_CHARGE', path, message }]
}

function examineLines({ amount, lines }: StepForm, path: Path, template: ClaimForm): readonly Remark[] {
  if (lines === undefined) return []
  const billed = template.lines?.length ?? lines.length
  if (billed !== lines.length) {
    const message = `the claim has ${plural(billed, 'line')}; ${plural(lines.length, 'line')} decided here`
    return [{ code: 'LINE_COUNT', path: [...path, 'lines'], message }]
  }
  const sum = lines.reduce((total, { paid = 0 }) => total + toCents(paid), 0)
  if (amount === undefined || toCents(amount) === sum) return []
  const message = `the amount is ${toAmount(toCents(amount))}, but the lines add up to ${toAmount(sum)}`
  return [{ code: 'WRONG_SUM', path: [...path, 'amount'], message }]
}

/** Taiga lists what transactions tell of a claim, and none tells of a claim that was not sent. */
function examineEvent(form: StepForm, path: Path): readonly Remark[] {
  const stage = rolesOf(form)[0]?.[1]
  if (form.event === undefined || (stage !== 'drafted' && stage !== 'coded')) return []
  return [
    {
      code: 'IMPOSSIBLE_DETAIL',
      path: [...path, 'event'],
      message: `nothing tells of a claim that is ${stage}; it was not sent`,
    },
  ]
}
