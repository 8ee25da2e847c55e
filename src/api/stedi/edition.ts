import type { StediEdition } from '../../contract/routes.ts'
import type { Dialect } from '../clearinghouse/json.ts'

/** The differences between the editions of Stedi's claim status. The path and its version are the same in all. */
export interface Edition extends Dialect {
  readonly name: StediEdition
  /** `providers` of the response to X12. */
  readonly rawProviders: Dialect['providers']
  /** The contract of its requests and responses. */
  readonly contract: 'stedi' | 'stedi-2026-08'
  readonly billingProviders: 'any number' | 'exactly one'
  /** The source of `controlNumber` in a response. */
  readonly controlNumber: 'echo' | 'interchange'
  /** Whether a response contains `warnings`, when there are any. */
  readonly warnings: boolean
  /** Whether a response contains `status`, `meta` and `reassociationKey`. */
  readonly confirmation: boolean
  /** Whether the JSON operation returns the 277 as text. The X12 operation does in every edition. */
  readonly x12: boolean
  /** Stedi returns only the first status of a claim in JSON; the others are in the 277. */
  readonly furtherStatuses: false
}

type Column = Exclude<keyof Edition, 'name' | 'furtherStatuses' | 'categoryDash'>

/**
 * What Stedi changed between the editions of January 2025 (the one most integrations were written for) and August
 * 2026, according to the history of Stedi's OpenAPI document and the published samples. No other file depends on what an
 * edition is like; src/contract/stedi-edition.ts selects the edition of a request.
 *
 * Some differences have no effect here: `etin` is never required for a billing provider (January 2025 requires it in
 * prose but omits it in its own sample, August 2026 recommends it), the statuses that only the later edition declares
 * (403, 503, 504) occur in both, and an error has `code` and `message` in both.
 */
const table: { readonly [C in Column]: Readonly<Record<StediEdition, Edition[C]>> } = {
  // Expressed by the contracts. In the request:
  // - `controlNumber` is required | deprecated
  // - `npi` is 2 to 80 characters | ten digits
  // - `taxId` is 2 to 80 characters | nine digits
  // - `gender` is M, F or U | M or F, omitted when unknown
  // - dates are CCYYMMDD in prose | by pattern
  // - a service line is one object | a list (both are read in both, and the list takes precedence)
  // - no member of a service line is required | five are
  // - `procedureModifiers` has one to four items in both
  // - `suffix` of a person is a later addition (read in both)
  // In the response:
  // - `claimServiceDate` has no hyphens in both
  // - `entityCode` and `entity` are any text | one of 225
  contract: { '2025-01': 'stedi', '2026-08': 'stedi-2026-08' },
  // The number of billing providers: not stated | exactly one, so that service providers alone are rejected
  billingProviders: { '2025-01': 'any number', '2026-08': 'exactly one' },
  // `controlNumber` of the response: that of the request (ST02 of a 276) | ISA13 of the interchange with the response
  controlNumber: { '2025-01': 'echo', '2026-08': 'interchange' },
  // `effectiveDate`, `paidDate`, `checkIssueDate`: compact | ISO 8601
  dates: { '2025-01': 'CCYYMMDD', '2026-08': 'CCYY-MM-DD' },
  // `providers` of the response, by the samples: one for each of loops 2100B and 2100C | that of loop 2100C
  providers: { '2025-01': 'billing-and-service', '2026-08': 'service' },
  // The same for X12, which has no billing provider: as above | that of loop 2100C, which all samples call the billing provider
  rawProviders: { '2025-01': 'billing-and-service', '2026-08': 'billing' },
  // The number of a billing provider, by the samples: its tax id | its NPI
  billingNumber: { '2025-01': 'tax id', '2026-08': 'npi' },
  // `serviceDetails[].service.procedureModifiers`: absent | one to four
  modifiers: { '2025-01': false, '2026-08': true },
  // `warnings`: absent | a list of code and description
  warnings: { '2025-01': false, '2026-08': true },
  // `status`, `meta`, `reassociationKey`: in the sample | in the schema, but in no sample
  confirmation: { '2025-01': true, '2026-08': false },
  // `x12` of the JSON operation: in the schema, but not in the sample | in every sample
  x12: { '2025-01': false, '2026-08': true },
}

export const editions: Readonly<Record<StediEdition, Edition>> = {
  '2025-01': column('2025-01'),
  '2026-08': column('2026-08'),
}

function column(edition: StediEdition): Edition {
  return {
    name: edition,
    contract: table.contract[edition],
    billingProviders: table.billingProviders[edition],
    controlNumber: table.controlNumber[edition],
    dates: table.dates[edition],
    providers: table.providers[edition],
    rawProviders: table.rawProviders[edition],
    billingNumber: table.billingNumber[edition],
    modifiers: table.modifiers[edition],
    warnings: table.warnings[edition],
    confirmation: table.confirmation[edition],
    x12: table.x12[edition],
    furtherStatuses: false,
  }
}
