import type { World } from '../../world/world.ts'
import type { StatusInquiry } from '../../x12/inquiry.ts'
import type { Search } from '../search.ts'
import type { NamedPayer } from './exchange.ts'
import { find } from './find.ts'
import { nearMisses } from './near-miss.ts'

/** What inquiries that were answered had looked for. */
export function retrace(
  past: World,
  inquiries: readonly StatusInquiry[],
  payerNamed: (id: string) => NamedPayer<unknown>,
): Search {
  const searches = inquiries.flatMap((inquiry): readonly Search[] => {
    const named = payerNamed(inquiry.payer.id)
    if ('refused' in named) return []
    const { payer } = named
    if (payer.claimStatus === 'ENROLLMENT_REQUIRED') {
      return [{ found: [], nearMisses: [], without: 'the payer answers only those who enrolled with it' }]
    }
    const { onFile } = find(past, inquiry, payer)
    return [{ found: onFile, nearMisses: onFile.length > 0 ? [] : nearMisses(past, { inquiry, payer }) }]
  })
  const without = searches.find((search) => search.without !== undefined)?.without
  return {
    found: searches.flatMap(({ found }) => found),
    nearMisses: searches.flatMap(({ nearMisses }) => nearMisses),
    ...(without !== undefined && { without }),
  }
}
