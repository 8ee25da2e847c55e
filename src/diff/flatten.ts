import { isRecord, type Library } from './document.ts'
import { child, children, isSaid, keyOf, type Spot, targetOf } from './spot.ts'

/** One of several forms that a value may have. */
export interface Form {
  /** The name of what it refers to, its title, or `form 2`. */
  readonly label: string
  readonly spot: Spot
}

/** Schemas that all hold at once, with the references, `allOf` and the forms taken out of them. */
export interface Flat {
  /** Each a mapping. */
  readonly parts: readonly Spot[]
  /** Whether null is allowed beside what the parts say. */
  readonly nullable: boolean
  /** Of which a value has one; empty when there are none to tell apart. */
  readonly forms: readonly Form[]
  /** What can only be compared as text, by keyword. */
  readonly rules: ReadonlyMap<string, string>
}

/** More forms than these are compared as text. */
const mostForms = 48

/** Keywords that draw conclusions from other members; what they say is compared as text. */
const textual: readonly string[] = [
  ...['not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'dependencies', 'contains', 'minContains'],
  ...['maxContains', 'propertyNames', 'patternProperties', 'prefixItems', 'unevaluatedItems', 'contentEncoding'],
]

/** Takes schemas that all hold at once apart. */
export function flatten(spots: readonly Spot[], library: Library): Flat {
  const flat = { parts: [] as Spot[], nullable: false, forms: [] as Form[], rules: new Map() }
  const seen = new Set<string>()
  // Depth first, so that what is said beside a reference comes before what it leads to.
  const open = [...spots].reverse()
  for (let spot = open.pop(); spot !== undefined; spot = open.pop()) {
    if (!isRecord(spot.value) || seen.has(keyOf(spot))) continue
    seen.add(keyOf(spot))
    flat.parts.push(spot)
    if (spot.value.nullable === true) flat.nullable = true
    for (const keyword of textual) addRule(flat.rules, keyword, spot.value[keyword])
    if (spot.bare) continue
    const target = targetOf(spot, library)
    const allOf = children(child(spot, 'allOf')).map(([, part]) => part)
    const from = spot
    const chosen = ['oneOf', 'anyOf'].flatMap((keyword) => choose(child(from, keyword), flat))
    open.push(...[...(target === undefined ? [] : [target]), ...allOf, ...chosen].reverse())
  }
  return flat
}

/** Notes what a `oneOf` or `anyOf` says, and gives what of it holds in any case. */
function choose(spot: Spot, flat: { nullable: boolean; forms: Form[]; rules: Map<string, string> }): readonly Spot[] {
  const all = children(spot).map(([, option]) => option)
  const options = all.filter((option) => !isNull(option.value))
  if (options.length < all.length) flat.nullable = true
  if (options.length < 2) return options
  const values = valuesOf(options)
  if (values !== undefined) return [{ ...spot, value: { enum: values }, bare: true }]
  const keyword = spot.path.at(-1) ?? 'oneOf'
  if (options.length > mostForms || flat.forms.length > 0 || options.every(isCondition)) {
    addRule(flat.rules, keyword, spot.value)
    return []
  }
  flat.forms = options.map((option, index) => ({ label: labelOf(option, index), spot: option }))
  return []
}

function isNull(option: unknown): boolean {
  return isRecord(option) && option.type === 'null'
}

/** The values of options that are nothing but values. */
function valuesOf(options: readonly Spot[]): readonly unknown[] | undefined {
  const values = options.map(({ value }) => {
    if (!isRecord(value) || !Object.keys(value).every((key) => isSaid(key) || /^(type|const|enum)$/.test(key)))
      return []
    return 'const' in value ? [value.const] : Array.isArray(value.enum) ? value.enum : []
  })
  return values.every(({ length }) => length > 0) ? [...new Set(values.flat())] : undefined
}

/** An option that is no form of its own, but asks for something of members that stand beside it. */
function isCondition({ value }: Spot): boolean {
  return isRecord(value) && !['$ref', 'type', 'allOf', 'oneOf', 'anyOf', 'enum', 'const'].some((key) => key in value)
}

function labelOf({ value }: Spot, index: number): string {
  const { $ref, title } = isRecord(value) ? value : {}
  if (typeof $ref === 'string') return $ref.replace(/^.*[/#]/, '')
  return typeof title === 'string' && title !== '' ? title : `form ${index + 1}`
}

function addRule(rules: Map<string, string>, keyword: string, value: unknown): void {
  if (value === undefined) return
  const text = textOf(value)
  const before = rules.get(keyword)
  rules.set(keyword, before === undefined ? text : [before, text].sort().join(' and '))
}

const deepest = 24

/** A schema as text, without what is said for people; the order of members does not count. */
export function textOf(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing'
  if (depth > deepest) return '…'
  if (Array.isArray(value)) return `[${value.map((entry) => textOf(entry, depth + 1)).join(', ')}]`
  const members = Object.entries(value).filter(([key]) => !isSaid(key))
  return `{${members
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${key}: ${textOf(member, depth + 1)}`)
    .join(', ')}}`
}
