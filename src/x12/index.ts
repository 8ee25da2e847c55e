/**
 * Codec for X12 005010X212: the 276 health care claim status request and the 277 response, with their acknowledgments, and the
 * 277CA (005010X214).
 *
 * Reading: text to segments and envelopes (`parseInterchange`), then to data (`readInquiries`, `readResponses`). Writing:
 * `writeInterchange`, `encode276`, `encode277`. No function throws on invalid text: errors are returned, each with a code of a
 * closed list and its position.
 */
export {
  type Acknowledgment,
  acknowledge,
  type ImplementationAcknowledgment,
  type InterchangeAcknowledgment,
} from './acknowledge/acknowledge.ts'
export {
  type AcknowledgedClaim,
  type AcknowledgedLine,
  type AcknowledgmentInformation,
  type AcknowledgmentParty,
  type AcknowledgmentPatient,
  type AcknowledgmentProvider,
  type AcknowledgmentReceiver,
  type AcknowledgmentSource,
  type AcknowledgmentStatus,
  isAccepted,
} from './claim-acknowledgment.ts'
export { type Delimiters, usualDelimiters } from './delimiters.ts'
export type { Envelope, FunctionalGroup, Interchange, TransactionSet } from './envelope.ts'
export { type X12Error, type X12ErrorCode, type X12ErrorLevel, x12ErrorLevels } from './error.ts'
export { type Hierarchy, hierarchyOf, type Level, type LevelCode } from './hierarchy.ts'
export type { InquiryLine, InquiryPerson, InquiryProvider, StatusInquiry, TracedInquiry } from './inquiry.ts'
export { type ClaimAcknowledgmentsReading, readClaimAcknowledgments } from './read/claim-acknowledgments.ts'
export { type Decoded276, type Decoded277, decode276, decode277, envelopesOf } from './read/decode.ts'
export { type InquiriesReading, readInquiries } from './read/inquiries.ts'
export { type InterchangeReading, parseInterchange, parseInterchanges } from './read/interchange.ts'
export { type ResponsesReading, readResponses } from './read/responses.ts'
export type {
  ClaimStatusInformation,
  LevelResponse,
  LevelStatus,
  PayerContact,
  PayerResponse,
  ResponseClaim,
  ResponseLine,
  ResponsePayer,
  ResponsePerson,
  ResponseProvider,
  StatusComposite,
  StatusInformation,
  StatusResponse,
} from './response.ts'
export { componentsOf, elementAt, offsetOf, type Segment, toSegment } from './segment.ts'
export { type ExaminedFile, examineFile, isUnread } from './validate/examine-file.ts'
export { type Examination, examine, validate } from './validate/validate.ts'
export { encode276 } from './write/encode-276.ts'
export { encode277 } from './write/encode-277.ts'
export { encode277CA } from './write/encode-277ca.ts'
export type { Encoding } from './write/write-envelope.ts'
export { writeInterchange } from './write/write-interchange.ts'
