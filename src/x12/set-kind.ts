import { abbreviate } from '../text/phrases.ts'
import { elementAt, type Segment } from './segment.ts'

/**
 * The kinds of transaction sets that are read: request and response (005010X212), claim acknowledgment (005010X214) and
 * implementation acknowledgment (005010X231A1). ST01 alone does not identify a kind: the 277 has many guides.
 */
export type SetKind = '276' | '277' | '277CA' | '999'

/** The values that identify a kind. */
export interface SetIdentity {
  /** ST01. */
  readonly identifier: string
  /** GS01 of the group. */
  readonly group: string
  /** ST03 and GS08. */
  readonly convention: string
}

export const setIdentities: Readonly<Record<SetKind, SetIdentity>> = {
  '276': { identifier: '276', group: 'HR', convention: '005010X212' },
  '277': { identifier: '277', group: 'HN', convention: '005010X212' },
  '277CA': { identifier: '277', group: 'HN', convention: '005010X214' },
  '999': { identifier: '999', group: 'FA', convention: '005010X231A1' },
}

/**
 * The kind of a set by its ST; `undefined` for a set of another kind or guide. Without ST03, which some senders omit, it is the
 * first kind with this ST01.
 */
export function setKindOf(header: Segment): SetKind | undefined {
  const identifier = elementAt(header, 1)
  const convention = elementAt(header, 3)
  for (const [kind, identity] of kinds) {
    if (identity.identifier === identifier && (convention === '' || convention === identity.convention)) return kind
  }
  return undefined
}

const kinds = Object.entries(setIdentities) as readonly (readonly [SetKind, SetIdentity])[]
const identities = Object.values(setIdentities)

/** The identities with a GS01; none if the group is not supported. */
export function identitiesOfGroup(group: string): readonly SetIdentity[] {
  return identities.filter((identity) => identity.group === group)
}

/** The identities with an ST01; none if the set is not supported. */
export function identitiesOfSet(identifier: string): readonly SetIdentity[] {
  return identities.filter((identity) => identity.identifier === identifier)
}

/** Whether one of them has this ST03 or GS08. */
export function hasConvention(of: readonly SetIdentity[], convention: string): boolean {
  return of.some((identity) => identity.convention === convention)
}

export function conventionsOf(of: readonly SetIdentity[]): readonly string[] {
  return of.map(({ convention }) => convention)
}

/** A set in a message: its kind, ST01, or for another guide of a supported ST01 both: `277 (005010X213)`. */
export function setLabel(header: Segment): string {
  const [identifier, convention] = [abbreviate(elementAt(header, 1)) || 'unknown', abbreviate(elementAt(header, 3))]
  const isSupported = identitiesOfSet(identifier).length > 0
  return setKindOf(header) ?? (isSupported ? `${identifier} (${convention})` : identifier)
}

/** Whether a set is of a kind. A set of an unsupported guide counts as the kind of its ST01, except that it is not a 277CA. */
export function isOfKind(header: Segment, kind: string): boolean {
  return (setKindOf(header) ?? elementAt(header, 1)) === kind
}
