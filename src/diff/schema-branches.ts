import type { DocumentLibrary } from './document.ts'
import type { DocumentNode } from './document-node.ts'
import { type ConditionMode, type FlattenedSchema, flattenSchemas, maxAlternatives, unionText } from './flatten.ts'
import { isEmpty, type NormalizedSchema, normalizeFlat } from './normalized-schema.ts'

/** One of the schemas that a value can satisfy. */
export interface SchemaBranch {
  /** The names of the chosen alternatives; empty without alternatives. */
  readonly label: string
  readonly schema: NormalizedSchema
}

/** Everything that schemas allow together. */
export interface SchemaBranches {
  /** A value other than null satisfies one of these. */
  readonly branches: readonly SchemaBranch[]
  readonly nullable: boolean
  /** The schemas that apply to every value. */
  readonly parts: readonly DocumentNode[]
  /** Whether alternatives that only add conditions on properties exist. */
  readonly hasConditions: boolean
}

/** Resolves the alternatives of schemas that apply together, also nested ones. */
export function schemaBranches(
  nodes: readonly DocumentNode[],
  library: DocumentLibrary,
  mode: ConditionMode = 'text',
): SchemaBranches {
  const top = flattenSchemas(nodes, library, mode)
  const found = expandUnions(top, library, mode)
  const possible = found
    .filter(({ flat }) => !isImpossible(flat))
    .map(({ label, flat }) => ({ label, schema: normalizeFlat(flat) }))
  const nullable = possible.some(({ schema }) => schema.nullable)
  const branches = possible.filter(({ schema: { types } }) => types === undefined || types.length > 0)
  return {
    branches: branches.map(({ label, schema }) => ({ label, schema: { ...schema, nullable } })),
    nullable,
    parts: top.parts,
    hasConditions: top.hasConditions || found.some(({ flat }) => flat.hasConditions),
  }
}

interface LabelledSchema {
  readonly label: string
  readonly flat: FlattenedSchema
}

/** The possible combinations of alternatives; the schema with its unions as text if there are too many. */
function expandUnions(top: FlattenedSchema, library: DocumentLibrary, mode: ConditionMode): readonly LabelledSchema[] {
  const found: LabelledSchema[] = []
  const open: LabelledSchema[] = [{ label: '', flat: top }]
  let steps = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { flat, label } = next
    const [union, ...rest] = flat.unions
    steps++
    if (found.length >= maxAlternatives || steps > maxCombinations) {
      return [{ label: '', flat: unionsAsText(top, library) }]
    }
    if (union === undefined) found.push(next)
    for (const alternative of [...(union ?? [])].reverse()) {
      const nested = chooseAlternative(flat, rest, alternative.node, library, mode)
      const names = [label, alternative.label].filter((one) => one !== '')
      if (!isImpossible(nested)) open.push({ label: names.join(' '), flat: nested })
    }
  }
  return found
}

/** More combinations of alternatives are compared as text. */
const maxCombinations = 1_000

function chooseAlternative(
  flat: FlattenedSchema,
  unions: FlattenedSchema['unions'],
  node: DocumentNode,
  library: DocumentLibrary,
  mode: ConditionMode,
): FlattenedSchema {
  const partial = flat.parts.map((part) => ({ ...part, isPartial: true as const }))
  const nested = flattenSchemas([...partial, node], library, mode)
  return {
    ...nested,
    isImpossible: nested.isImpossible || flat.isImpossible,
    unions: [...unions, ...nested.unions],
    keywords: withTexts(nested, flat),
    hasConditions: nested.hasConditions || flat.hasConditions,
  }
}

function isImpossible(flat: FlattenedSchema): boolean {
  return flat.isImpossible || (flat.unions.length === 0 && isEmpty(normalizeFlat(flat)))
}

/** Keywords that represent a union as text belong to no part, so they are passed on. */
function withTexts(nested: FlattenedSchema, { keywords }: FlattenedSchema): ReadonlyMap<string, string> {
  return new Map([...keywords, ...nested.keywords])
}

function unionsAsText(flat: FlattenedSchema, library: DocumentLibrary): FlattenedSchema {
  const texts = flat.unions.map((union) => unionText(union, library))
  return { ...flat, unions: [], keywords: new Map([...flat.keywords, ['alternatives', texts.sort().join(' and ')]]) }
}
