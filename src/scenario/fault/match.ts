import type { Call } from '../../http/call.ts'
import { pointerKeys, valueAtPath } from '../../text/json-pointer.ts'

/**
 * Whether a call is as a fault asks. Each key names a place of the call: `path`, `body`, `header:<name>`, or a JSON
 * pointer into the body. Its text is what must stand there, or, between slashes, a regular expression that is found in it.
 */
export function matchesCall(match: Readonly<Record<string, string>>, call: Call): boolean {
  return Object.entries(match).every(([place, wanted]) => {
    const found = textAt(place, call)
    if (found === undefined) return false
    return patternOf(wanted)?.test(found) ?? found === wanted
  })
}

/** What is wrong with a place, in words; nothing when there can be such a one. */
export function unknownLocation(place: string): string | undefined {
  if (place === 'path' || place === 'body' || place.startsWith('/') || /^header:[^\s:]+$/.test(place)) return undefined
  return `"${place}" is no place of a request; there are path, body, header:<name> and JSON pointers such as /subscriber/memberId`
}

/** The regular expression that a text between slashes is. @throws SyntaxError when it is none. */
export function patternOf(wanted: string): RegExp | undefined {
  return wanted.length > 2 && wanted.startsWith('/') && wanted.endsWith('/')
    ? new RegExp(wanted.slice(1, -1), 'u')
    : undefined
}

function textAt(place: string, call: Call): string | undefined {
  if (place === 'path') return call.path
  if (place === 'body') return call.body
  if (place.startsWith('header:')) return call.headers[place.slice('header:'.length).toLowerCase()]
  const value = valueAtPath(parsed(call.body), pointerKeys(place))
  return value === undefined || typeof value === 'object' ? undefined : String(value)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
