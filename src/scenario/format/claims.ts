import { fromIsoDate, isDay } from '../../world/instant.ts'
import { toAmount } from '../../world/money.ts'
import { examineFailedSearch } from './codes.ts'
import { toCents } from './compile.ts'
import type { ClaimForm } from './form.ts'
import type { Remark } from './shape.ts'
import type { Path } from './source.ts'

/** What is wrong with a claim whose shape is right. */
export function examineClaim(template: ClaimForm, path: Path): readonly Remark[] {
  return [
    ...examineDays(template, path),
    ...examineAmount(template.charge, [...path, 'charge']),
    ...(template.lines ?? []).flatMap((line, index) => examineAmount(line.charge, [...path, 'lines', index, 'charge'])),
    ...examineSum(template, path),
    ...(template.notFound === undefined ? [] : examineFailedSearch(template.notFound, [...path, 'notFound'])),
  ]
}

/** Dollars have whole cents. */
export function examineAmount(dollars: number | undefined, path: Path): readonly Remark[] {
  if (dollars === undefined || Math.abs(dollars * 100 - Math.round(dollars * 100)) < 1e-4) return []
  return [
    {
      code: 'WRONG_VALUE',
      path,
      message: `${path.at(-1)} is an amount in dollars; ${dollars} has fractions of a cent`,
    },
  ]
}

function examineDays({ subscriber, dependent, serviceDate, serviceEndDate }: ClaimForm, path: Path): readonly Remark[] {
  const days: readonly (readonly [string | undefined, Path])[] = [
    [subscriber?.dateOfBirth, ['subscriber', 'dateOfBirth']],
    [dependent?.dateOfBirth, ['dependent', 'dateOfBirth']],
    [serviceDate, ['serviceDate']],
    [serviceEndDate, ['serviceEndDate']],
  ]
  const remarks = days.flatMap(([date, at]): Remark[] =>
    date === undefined || isDay(fromIsoDate(date))
      ? []
      : [{ code: 'WRONG_DATE', path: [...path, ...at], message: `no calendar has the day ${date}` }],
  )
  if (serviceDate !== undefined && serviceEndDate !== undefined && serviceEndDate < serviceDate) {
    const message = `the service ends on ${serviceEndDate}, before it begins on ${serviceDate}`
    remarks.push({ code: 'WRONG_DATE', path: [...path, 'serviceEndDate'], message })
  }
  return remarks
}

function examineSum({ charge, lines }: ClaimForm, path: Path): readonly Remark[] {
  if (charge === undefined || lines === undefined) return []
  const sum = lines.reduce((total, line) => total + toCents(line.charge), 0)
  if (sum === toCents(charge)) return []
  const message = `the charge is ${toAmount(toCents(charge))}, but the lines add up to ${toAmount(sum)}`
  return [{ code: 'WRONG_SUM', path: [...path, 'charge'], message }]
}
