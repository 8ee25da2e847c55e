import type { Vendor } from '../../contract/routes.ts'
import type { World } from '../../world/world.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import type { Search } from '../search.ts'
import type { NamedPayer } from './exchange.ts'
import { refusing } from './mismatch-reasons.ts'
import { nearMisses } from './near-miss.ts'
import { search } from './search.ts'

/** What inquiries that were answered had looked for. */
export function retrace(
  past: World,
  vendor: Vendor,
  inquiries: readonly StatusInquiry[],
  payerNamed: (id: string) => NamedPayer<unknown>,
): Search {
  const searches = inquiries.flatMap((inquiry): readonly Search[] => {
    const named = payerNamed(inquiry.payer.id)
    if ('refused' in named) return []
    const { payer } = named
    const without =
      payer.claimStatus === 'ENROLLMENT_REQUIRED'
        ? 'the payer answers only those who enrolled with it'
        : refusing(past, { inquiry, payer })
    if (without !== undefined) return [{ found: [], nearMisses: [], without }]
    const { onFile } = search(past, vendor, inquiry, payer)
    return [{ found: onFile, nearMisses: onFile.length > 0 ? [] : nearMisses(past, vendor, { inquiry, payer }) }]
  })
  const without = searches.find((search) => search.without !== undefined)?.without
  return {
    found: searches.flatMap(({ found }) => found),
    nearMisses: searches.flatMap(({ nearMisses }) => nearMisses),
    ...(without !== undefined && { without }),
  }
}
