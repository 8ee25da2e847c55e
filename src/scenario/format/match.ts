import { fromIsoDate, isDay } from '../../world/instant.ts'
import { patternOf } from '../play/match.ts'
import { examineAmount } from './claims.ts'
import type { MatchForm } from './form.ts'
import type { Remark } from './shape.ts'

/** What is wrong with a rule whose shape is right. */
export function examineMatch({ memberId, charge, dateOfService }: MatchForm): readonly Remark[] {
  return [
    ...(memberId === undefined ? [] : examinePattern(memberId)),
    ...(charge === undefined ? [] : examineCharge(charge)),
    ...(dateOfService === undefined ? [] : examineDates(dateOfService)),
  ]
}

function examinePattern(memberId: string): readonly Remark[] {
  try {
    patternOf(memberId)
    return []
  } catch (error) {
    const why = String(error).replace(/^.*: /s, '')
    const message = `memberId is no regular expression: ${why}`
    return [{ code: 'WRONG_VALUE', path: ['match', 'memberId'], message }]
  }
}

function examineCharge({ min, max }: NonNullable<MatchForm['charge']>): readonly Remark[] {
  const path = ['match', 'charge']
  const remarks = [...examineAmount(min, [...path, 'min']), ...examineAmount(max, [...path, 'max'])]
  if (min === undefined || max === undefined || min <= max) return remarks
  const message = `no charge is at least ${min} and at most ${max}`
  return [...remarks, { code: 'NO_EFFECT', path: [...path, 'max'], message }]
}

function examineDates(dates: NonNullable<MatchForm['dateOfService']>): readonly Remark[] {
  const { min, max } = dates
  const remarks = Object.entries(dates).flatMap(([key, date]): readonly Remark[] => {
    const message = `no calendar has the day ${date}`
    return isDay(fromIsoDate(date)) ? [] : [{ code: 'WRONG_DATE', path: ['match', 'dateOfService', key], message }]
  })
  if (min === undefined || max === undefined || min <= max) return remarks
  const message = `max must not be before min, which is ${min}`
  return [...remarks, { code: 'WRONG_DATE', path: ['match', 'dateOfService', 'max'], message }]
}
