import type { Delimiters } from './delimiters.ts'

/** The Basic character set of X12. */
const basic = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !"&\'()*+,-./:;?='

/** What the Extended set of release 5010 adds. Characters of other languages are in neither. */
const extended = 'abcdefghijklmnopqrstuvwxyz%~@[]_{}\\|<>#$^`'

const known: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  (basic + extended).includes(String.fromCharCode(code)),
)

/**
 * The position of the first character that data cannot hold: one outside the Basic and Extended sets, or one of the
 * delimiters, because X12 has no escapes. -1 when there is none.
 */
export function findUnwritable(text: string, { element, repetition, component, segment }: Delimiters): number {
  const elementCode = element.charCodeAt(0)
  const segmentCode = segment.charCodeAt(0)
  const componentCode = component.charCodeAt(0)
  const repetitionCode = repetition.charCodeAt(0)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (known[code] !== true) return at
    if (code === elementCode || code === segmentCode || code === componentCode || code === repetitionCode) return at
  }
  return -1
}
