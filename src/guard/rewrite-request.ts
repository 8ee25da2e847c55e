import { isMemberName } from '../contract/members.ts'
import { isRouteSegment } from '../contract/routes.ts'
import { masked, mayShow } from '../http/mask.ts'
import { readIsa, usualDelimiters } from '../x12/delimiters.ts'
import { type ElementKind, elementKindAt, isIndex, isKnownSegment, type ValueKind, valueKindOf } from './value-kinds.ts'

/** What takes the place of the values of a request that may not be shown anyway. */
export interface ValueRewriter {
  /** Values that are replaced before anything else, by what replaces them. */
  readonly renamed: ReadonlyMap<string, string>
  /** Whether a value stays. @param kind `undefined` where nothing is known of its place */
  keeps(kind: ValueKind | undefined, value: string): boolean
  rewrite(value: string): string
}

/** A path with the fixed parts of its route; everything else is rewritten. */
export function rewriteRequestPath(rewriter: ValueRewriter, path: string): string {
  const rewrite = (part: string) => {
    if (isRouteSegment(part)) return part
    const value = decoded(part)
    return encodeURIComponent(rewriter.renamed.get(value) ?? rewriter.rewrite(value))
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

/** A body with other values. One that is not JSON is replaced as a whole. */
export function rewriteRequestBody(rewriter: ValueRewriter, body: string): string {
  if (body.trim() === '') return body
  try {
    return JSON.stringify(rewriteJson(rewriter, JSON.parse(body), { name: '', around: '' }))
  } catch {
    return masked
  }
}

/** @param place Where the value is. */
function rewriteJson(rewriter: ValueRewriter, value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.map((item) => rewriteJson(rewriter, item, place))
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, member]) => {
      const inside = isIndex(name) ? place : { name, around: place.name }
      return [isMemberName(name) ? name : rewriter.rewrite(name), rewriteJson(rewriter, member, inside)] as const
    })
    return Object.fromEntries(members)
  }
  if (typeof value === 'string') return rewriteText(rewriter, value, place)
  if (typeof value !== 'number' || isShown(rewriter, value, place)) return value
  const other = Number(rewriter.rewrite(String(value)))
  return Number.isFinite(other) ? other : 0
}

/** The member of a value, or the list that it is an entry of, and what that is in. */
interface Place {
  readonly name: string
  readonly around: string
}

function rewriteText(rewriter: ValueRewriter, value: string, place: Place): string {
  const renamed = rewriter.renamed.get(value)
  if (renamed !== undefined) return renamed
  if (isShown(rewriter, value, place)) return value
  return valueKindOf(place.name, place.around) === 'x12' ? rewriteX12(rewriter, value) : rewriter.rewrite(value)
}

function isShown(rewriter: ValueRewriter, value: string | number, { name, around }: Place): boolean {
  return mayShow(name, value) || rewriter.keeps(valueKindOf(name, around), String(value))
}

/** Rewrites the elements of segments. The structure stays, right or wrong. */
function rewriteX12(rewriter: ValueRewriter, text: string): string {
  const isa = readIsa(text, Math.max(0, text.indexOf('ISA')))
  const delimiters = 'delimiters' in isa ? isa.delimiters : usualDelimiters
  const segment = (raw: string) => {
    const content = raw.trimStart()
    const blank = raw.slice(0, raw.length - content.length)
    const elements = content.split(delimiters.element)
    const rewritten = elements.map((value, position) => {
      if (position === 0) return isKnownSegment(value) ? value : rewriter.rewrite(value)
      return rewriteElement(rewriter, value, elementKindAt(elements, position), delimiters.component)
    })
    return blank + rewritten.join(delimiters.element)
  }
  return text.split(delimiters.segment).map(segment).join(delimiters.segment)
}

function rewriteElement(rewriter: ValueRewriter, value: string, kind: ElementKind, separator: string): string {
  if (kind !== undefined && typeof kind !== 'string') {
    const parts = value.split(separator)
    return parts.map((part, index) => rewriteElement(rewriter, part, kind[index], separator)).join(separator)
  }
  const text = value.trim()
  if (text === '') return value
  const renamed = rewriter.renamed.get(text)
  if (renamed !== undefined) return value.replace(text, () => renamed)
  if (rewriter.keeps(kind, text)) return value
  // The date of an ISA has no century.
  if (kind === 'day' && /^\d{6}$/.test(text)) return value.replace(text, () => rewriter.rewrite(`20${text}`).slice(2))
  return rewriter.rewrite(value)
}
