import type { Call } from '../../http/call.ts'
import { inquiries as inquiring } from '../../world/fault.ts'
import type { World } from '../../world/world.ts'
import { toInquiry } from '../clearinghouse/inquiry.ts'
import { inquiriesIn } from '../clearinghouse/raw-request.ts'
import { retrace } from '../clearinghouse/retrace.ts'
import type { Search } from '../search.ts'
import { payerNamed } from './payer.ts'
import { overlooked } from './raw-x12.ts'
import { dialect } from './response.ts'

/** What an inquiry that Optum answered had looked for; nothing for a token or a health check. */
export function search(past: World, operation: string, { body }: Call): Search | undefined {
  if (!inquiring.includes(operation)) return undefined
  if (past.settings.optumProfile === 'sandbox') {
    return { found: [], nearMisses: [], without: 'the profile "sandbox" answers with claims of its own' }
  }
  const content = JSON.parse(body)
  const inquiries =
    operation === 'optum.claimstatus'
      ? [toInquiry(content, dialect.billingNumber)]
      : inquiriesIn(content.x12, overlooked)
  return retrace(past, 'optum', inquiries, (id) => payerNamed(id, past))
}
