import type { Cents, StatusReason } from '../world/claim.ts'
import type { Day } from '../world/instant.ts'
import { definedMembers, JsonReader } from './json-reader.ts'

/** A claim in a response of the payer. */
export interface ClaimSnapshot {
  readonly number?: string
  readonly account?: string
  readonly clearinghouse?: string
  readonly statuses: readonly [StatusReason, ...StatusReason[]]
  readonly paid?: Cents
  readonly charge: Cents
  readonly from?: Day
  readonly to?: Day
  readonly effective?: Day
  readonly lines: readonly LineSnapshot[]
}

export interface LineSnapshot {
  readonly qualifier: string
  readonly procedure: string
  readonly modifiers?: readonly string[]
  readonly revenueCode?: string
  readonly charge: Cents
  readonly units: number
  readonly paid?: Cents
  readonly reason: StatusReason
}

/** Reads a claim of a JSON response. */
export function readClaimSnapshot(claim: JsonReader): ClaimSnapshot {
  const status = claim.in('claimStatus')
  const [from, to] = status.text('claimServiceDate')?.split('-') ?? []
  return {
    statuses: statusesOf(status),
    charge: status.amount('submittedAmount') ?? 0,
    lines: claim.list('serviceDetails').map(readLine),
    ...definedMembers({
      number: status.text('tradingPartnerClaimNumber'),
      account: status.text('patientAccountNumber'),
      clearinghouse: status.text('clearingHouseClaimNumber'),
      paid: status.amount('amountPaid'),
      from,
      to: to ?? from,
      effective: status.text('effectiveDate')?.replaceAll('-', ''),
    }),
  }
}

function readLine(line: JsonReader): LineSnapshot {
  const service = line.in('service')
  const [status = new JsonReader(undefined)] = line.list('status')
  const modifiers = service.texts('procedureModifiers')
  return {
    qualifier: service.text('serviceIdQualifierCode') ?? 'HC',
    procedure: service.text('procedureId') ?? '',
    charge: service.amount('submittedAmount') ?? 0,
    units: Number(service.text('submittedUnits') ?? 1),
    reason: statusesOf(status)[0],
    ...definedMembers({
      modifiers: modifiers.length > 0 ? modifiers : undefined,
      revenueCode: service.text('revenueCode'),
      paid: service.amount('amountPaid'),
    }),
  }
}

function statusesOf(status: JsonReader): ClaimSnapshot['statuses'] {
  const one = (category: string, code: string, entity: string): StatusReason | undefined => {
    const [a, b, c] = [status.text(category), status.text(code), status.text(entity)]
    return a === undefined || b === undefined
      ? undefined
      : { category: a, status: b, ...(c !== undefined && { entity: c }) }
  }
  const first = one('statusCategoryCode', 'statusCode', 'entityCode') ?? { category: '', status: '' }
  const further = ['secondary', 'tertiary'].map((rank) =>
    one(`${rank}StatusCategoryCode`, `${rank}StatusCode`, `${rank}EntityCode`),
  )
  return [first, ...further.filter((status) => status !== undefined)]
}
