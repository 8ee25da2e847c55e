import { digits } from '../../world/identifier.ts'
import { toDay, toTimestamp } from '../../world/instant.ts'
import type { World } from '../../world/world.ts'
import type { Envelope } from '../../x12/envelope.ts'

/** Who writes to whom, and with which delimiters. */
export type Parties = Omit<
  Envelope,
  'controlNumber' | 'groupControlNumber' | 'setControlNumber' | 'reference' | 'at' | 'usage'
>

/** The parties of the answer to an interchange: the same, the other way round. */
export function swapped(request: Parties): Parties {
  return {
    senderQualifier: request.receiverQualifier,
    senderId: request.receiverId,
    receiverQualifier: request.senderQualifier,
    receiverId: request.senderId,
    applicationSender: request.applicationReceiver,
    applicationReceiver: request.applicationSender,
    delimiters: request.delimiters,
  }
}

/**
 * The envelope of what the sandbox writes: now, by the world's clock, under numbers of the responder's own that follow from
 * the exchange, and always marked as a test (ISA15).
 *
 * @param id of the exchange
 */
export function envelopeOf(world: World, id: string, parties: Parties): Envelope {
  const now = world.now()
  // Nine digits also where leading zeros would be lost.
  const controlNumber = String(100_000_000 + (Number(digits(id, 9)) % 900_000_000))
  return {
    ...parties,
    controlNumber,
    groupControlNumber: controlNumber,
    setControlNumber: '0001',
    reference: controlNumber,
    at: { date: toDay(now), time: toTimestamp(now).slice(11, 16).replace(':', '') },
    usage: 'T',
  }
}
