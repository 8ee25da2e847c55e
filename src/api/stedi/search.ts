import type { Call } from '../../http/call.ts'
import type { World } from '../../world/world.ts'
import { toInquiry } from '../clearinghouse/inquiry.ts'
import { inquiriesIn } from '../clearinghouse/raw-request.ts'
import { retrace } from '../clearinghouse/retrace.ts'
import type { Search } from '../search.ts'
import { editions } from './edition.ts'
import { payerNamed } from './payer.ts'
import { rawOperationName } from './raw-x12.ts'

/** What an inquiry that Stedi answered had looked for. */
export function search(past: World, operation: string, { body }: Call): Search {
  const content = JSON.parse(body)
  const inquiries =
    operation === rawOperationName
      ? inquiriesIn(content.x12)
      : [toInquiry(content, editions[past.settings.stediEdition].billingNumber)]
  return retrace(past, 'stedi', inquiries, (id) => payerNamed(id, past))
}
