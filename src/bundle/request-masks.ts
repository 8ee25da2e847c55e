import { isMemberName } from '../contract/members.ts'
import { isRouteSegment } from '../contract/routes.ts'
import { type ElementKind, elementKindAt, isKnownSegment, valueKindAt } from '../guard/value-kinds.ts'
import { mayShow } from '../http/mask.ts'
import { readIsa, usualDelimiters } from '../x12/delimiters.ts'
import type { ValueMasks } from './value-masks.ts'

/** Rewrites the values of requests. */
export interface RequestMasks {
  readonly masks: ValueMasks
  /** What a value of the original became in the replay: an id in a response, a value of a claim that the sandbox made up. */
  readonly renamed: ReadonlyMap<string, string>
}

/** What is done with a value that is not shown: collected or masked. Returns what takes its place. */
type Visit = (value: string) => string

/** Notes the values of a request that will be masked. */
export function collectValues(masks: RequestMasks, path: string, body: string): void {
  const visit: Visit = (value) => {
    masks.masks.collect(value)
    return value
  }
  rewritePath(masks, path, visit)
  rewriteBody(masks, body, visit)
}

/** A path with the fixed parts of its route; everything else is masked. */
export function maskRequestPath(masks: RequestMasks, path: string): string {
  return rewritePath(masks, path, (value) => masks.masks.mask(value))
}

/** A body in which each value of the client is replaced by another of its form. One that is not JSON is replaced as a whole. */
export function maskRequestBody(masks: RequestMasks, body: string): string {
  return rewriteBody(masks, body, (value) => masks.masks.mask(value))
}

function rewritePath(masks: RequestMasks, path: string, visit: Visit): string {
  const rewrite = (part: string) => {
    if (isRouteSegment(part)) return part
    const value = decoded(part)
    return encodeURIComponent(masks.renamed.get(value) ?? visit(value))
  }
  return path.split('/').map(rewrite).join('/')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part.replaceAll('%', '-')
  }
}

function rewriteBody(masks: RequestMasks, body: string, visit: Visit): string {
  if (body.trim() === '') return body
  try {
    return JSON.stringify(rewriteJson(masks, JSON.parse(body), [], visit))
  } catch {
    return '***'
  }
}

function rewriteJson(masks: RequestMasks, value: unknown, keys: readonly string[], visit: Visit): unknown {
  if (Array.isArray(value)) return value.map((item, index) => rewriteJson(masks, item, [...keys, String(index)], visit))
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, member]) => {
      const shown = isMemberName(name) ? name : visit(name)
      return [shown, rewriteJson(masks, member, [...keys, name], visit)] as const
    })
    return Object.fromEntries(members)
  }
  if (typeof value === 'string') return rewriteText(masks, value, keys, visit)
  if (typeof value !== 'number' || isShown(masks, value, keys)) return value
  const other = Number(visit(String(value)))
  return Number.isFinite(other) ? other : 0
}

function rewriteText(masks: RequestMasks, value: string, keys: readonly string[], visit: Visit): string {
  const renamed = masks.renamed.get(value)
  if (renamed !== undefined) return renamed
  if (isShown(masks, value, keys)) return value
  return valueKindAt(keys) === 'x12' ? rewriteX12(masks, value, visit) : visit(value)
}

function isShown({ masks }: RequestMasks, value: string | number, keys: readonly string[]): boolean {
  const member = keys.findLast((key) => !/^\d+$/.test(key)) ?? ''
  const kind = valueKindAt(keys)
  const text = String(value)
  return mayShow(member, value) || masks.isKnown(text) || (kind !== undefined && masks.isKept(kind, text))
}

/** Rewrites the elements of segments. The structure stays, right or wrong. */
function rewriteX12(masks: RequestMasks, text: string, visit: Visit): string {
  const isa = readIsa(text, Math.max(0, text.indexOf('ISA')))
  const delimiters = 'delimiters' in isa ? isa.delimiters : usualDelimiters
  const segment = (raw: string) => {
    const content = raw.trimStart()
    const blank = raw.slice(0, raw.length - content.length)
    const elements = content.split(delimiters.element)
    const rewritten = elements.map((value, position) => {
      if (position === 0) return isKnownSegment(value) ? value : visit(value)
      return rewriteElement(masks, value, elementKindAt(elements, position), delimiters.component, visit)
    })
    return blank + rewritten.join(delimiters.element)
  }
  return text.split(delimiters.segment).map(segment).join(delimiters.segment)
}

function rewriteElement(
  masks: RequestMasks,
  value: string,
  kind: ElementKind,
  separator: string,
  visit: Visit,
): string {
  if (kind !== undefined && typeof kind !== 'string') {
    const parts = value.split(separator)
    return parts.map((part, index) => rewriteElement(masks, part, kind[index], separator, visit)).join(separator)
  }
  const text = value.trim()
  if (text === '') return value
  const renamed = masks.renamed.get(text)
  if (renamed !== undefined) return value.replace(text, renamed)
  if (masks.masks.isKnown(text) || (kind !== undefined && masks.masks.isKept(kind, text))) return value
  // The date of an ISA has no century.
  if (kind === 'day' && /^\d{6}$/.test(text)) return value.replace(text, visit(`20${text}`).slice(2))
  return visit(value)
}
