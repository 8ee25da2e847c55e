import { type Delimiters, usualDelimiters } from '../delimiters.ts'
import type { Envelope } from '../envelope.ts'
import type { EnvelopeJson, GroupJson, InterchangeJson, SetJson, X12Json } from './generated/x12-json.ts'

/** A path in a JSON document: the tokens of its JSON pointer. */
export type JsonPath = readonly (string | number)[]

/** The list of each kind of set that has data. */
export const dataLists = { '276': 'inquiries', '277': 'responses', '277CA': 'claimAcknowledgments' } as const

/** The interchanges of a document, and where their values are in the document. */
export interface DocumentTree {
  readonly interchanges: readonly InterchangeJson[]
  /** The path in the document for a path in the tree. */
  readonly pathOf: (path: JsonPath) => JsonPath
}

const isaMembers = [
  ...([
    'senderQualifier',
    'senderId',
    'receiverQualifier',
    'receiverId',
    'controlNumber',
    'usage',
    'delimiters',
  ] as const),
  ...(['authorizationQualifier', 'authorization', 'securityQualifier', 'security'] as const),
  ...(['acknowledgmentRequested', 'groupCount'] as const),
]
const groupMembers = ['applicationSender', 'applicationReceiver', 'groupControlNumber', 'setCount'] as const
const setMembers = ['setControlNumber', 'reference', 'segmentCount'] as const

/** The tree of a document. A document of one set has its envelope beside its list. */
export function treeOf(json: X12Json): DocumentTree {
  if (json.interchanges !== undefined) return { interchanges: json.interchanges, pathOf: (path) => path }
  const { envelopes: [envelope = {}] = [], segments, inquiries, responses, claimAcknowledgments } = json
  const { at, setAt, interchangeAt } = envelope
  const isaAt = interchangeAt ?? (at && { date: at.date, time: at.time.slice(0, 4) })
  const set: SetJson = {
    transaction: json.transaction ?? kindOf(json),
    ...pick(envelope, setMembers),
    ...(setAt && { at: setAt }),
    ...(inquiries && { inquiries }),
    ...(responses && { responses }),
    ...(claimAcknowledgments && { claimAcknowledgments }),
    ...(segments && { segments }),
  }
  const group: GroupJson = { ...pick(envelope, groupMembers), ...(at && { at }), sets: [set] }
  const interchange = { ...pick(envelope, isaMembers), ...(isaAt && { at: isaAt }), groups: [group] }
  return { interchanges: [interchange], pathOf: (path) => flatPath(path, interchangeAt !== undefined) }
}

function kindOf(json: X12Json): '276' | '277' | '277CA' {
  if (json.responses !== undefined) return '277'
  return json.claimAcknowledgments === undefined ? '276' : '277CA'
}

/** The path in a document of one set. */
function flatPath(path: JsonPath, hasInterchangeAt: boolean): JsonPath {
  const [, , ofInterchange, , ofGroup, , ofSet] = path
  const rest = path.slice(7)
  if (ofGroup === 'sets') {
    if (ofSet === 'at') return ['envelopes', 0, 'setAt', ...rest]
    const isOfEnvelope = (setMembers as readonly unknown[]).includes(ofSet)
    return isOfEnvelope ? ['envelopes', 0, ...path.slice(6)] : path.slice(6)
  }
  if (ofInterchange === 'groups') return ofGroup === undefined ? [] : ['envelopes', 0, ...path.slice(4)]
  if (ofInterchange === 'at' && hasInterchangeAt) return ['envelopes', 0, 'interchangeAt', ...path.slice(3)]
  return ofInterchange === undefined ? [] : ['envelopes', 0, ...path.slice(2)]
}

/** The document of an interchange with one set that has data; otherwise the document of all interchanges. */
export function documentOf(interchanges: readonly [InterchangeJson, ...InterchangeJson[]]): X12Json {
  const [interchange, ...more] = interchanges
  const { acknowledgments = [], groups = [], at: isaAt, ...isa } = interchange
  const [group, ...moreGroups] = groups
  const isPlain = more.length + acknowledgments.length + moreGroups.length === 0
  if (!isPlain || group === undefined || group.sets.length > 1) return { interchanges }
  const { at, sets, ...gs } = group
  const [{ transaction, at: setAt, ...set }] = sets
  if (transaction === '999') return { interchanges }
  const { segments, ...data } = pick(set, [...Object.values(dataLists), 'segments'])
  const isSameTime = isaAt?.date.slice(2) === at?.date.slice(2) && isaAt?.time === at?.time.slice(0, 4)
  const envelope: EnvelopeJson = {
    ...pick(isa, isaMembers.slice(0, 4)),
    ...pick(gs, groupMembers.slice(0, 2)),
    ...pick(isa, ['controlNumber']),
    ...pick(gs, ['groupControlNumber']),
    ...pick(set, ['setControlNumber', 'reference']),
    ...(at && { at }),
    ...(isaAt && !isSameTime && { interchangeAt: isaAt }),
    ...(setAt && { setAt }),
    ...pick(isa, isaMembers.slice(5)),
    ...pick(gs, ['setCount']),
    ...pick(set, ['segmentCount']),
  }
  return { transaction, envelopes: [envelope], ...data, ...(segments && { segments }) }
}

/** Some members of an object, as far as it has them. */
function pick<T extends object, Member extends keyof T>(from: T, members: readonly Member[]): Pick<T, Member> {
  const entries = members.filter((member) => from[member] !== undefined).map((member) => [member, from[member]])
  return Object.fromEntries(entries) as Pick<T, Member>
}

/** A set with all values of its envelope. */
export type FullSet = SetJson & Required<Pick<SetJson, 'setControlNumber' | 'reference' | 'at'>>

/** A group with all values of its envelope. */
export type FullGroup = Omit<Required<GroupJson>, 'setCount' | 'sets'> &
  Pick<GroupJson, 'setCount'> & { readonly sets: readonly [FullSet, ...FullSet[]] }

/** An interchange with all values of its envelopes. */
export type FullInterchange = Omit<InterchangeJson, 'groups'> &
  Pick<
    Envelope,
    'senderQualifier' | 'senderId' | 'receiverQualifier' | 'receiverId' | 'controlNumber' | 'at' | 'usage'
  > & {
    readonly delimiters: Delimiters
    readonly groups: readonly FullGroup[]
  }

/** An interchange with defaults for the values that it does not set. */
export function withDefaults(json: InterchangeJson, index: number, now: Date): FullInterchange {
  const [date = '', time = ''] = now.toISOString().split('T')
  const at = { date: date.replaceAll('-', ''), time: time.slice(0, 5).replace(':', '') }
  const { groups = [], ...isa } = json
  return {
    senderQualifier: 'ZZ',
    senderId: 'SENDER',
    receiverQualifier: 'ZZ',
    receiverId: 'RECEIVER',
    controlNumber: String(index + 1).padStart(9, '0'),
    at,
    usage: 'T',
    delimiters: usualDelimiters,
    ...isa,
    groups: groups.map((group, position) => ({
      applicationSender: isa.senderId ?? 'SENDER',
      applicationReceiver: isa.receiverId ?? 'RECEIVER',
      groupControlNumber: String(position + 1),
      at,
      ...group,
      sets: group.sets.map((set, place) => ({
        setControlNumber: String(place + 1).padStart(4, '0'),
        reference: set.inquiries?.find(({ reference }) => reference !== undefined)?.reference ?? '1',
        at: group.at ?? at,
        ...set,
      })) as [FullSet, ...FullSet[]],
    })),
  }
}
