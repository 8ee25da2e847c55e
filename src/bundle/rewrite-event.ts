import { isMemberName } from '../contract/members.ts'
import { mayShow } from '../http/mask.ts'
import type { WorldEvent } from '../world/event.ts'
import type { FaultSpec } from '../world/fault.ts'

/** An event of a tester. What it says of the calls that it concerns has values of clients. */
export function rewriteEvent(event: WorldEvent, rewrite: (value: string) => string): WorldEvent {
  if (event.type === 'payer.behaviorsSet') return { ...event, payer: rewrite(event.payer) }
  if (event.type !== 'fault.armed') return event
  return { ...event, fault: rewriteFault(event.fault, rewrite) }
}

function rewriteFault(spec: FaultSpec, rewrite: (value: string) => string): FaultSpec {
  const { match, fails } = spec
  const { patch } = fails
  const place = (pointer: string) =>
    pointer.startsWith('/')
      ? pointer
          .split('/')
          .map((key) =>
            key === '' || key === '-' || key === '*' || /^\d+$/.test(key) || isMemberName(key) ? key : rewrite(key),
          )
          .join('/')
      : pointer
  const wanted = (text: string) => (/^\/.+\/$/s.test(text) ? nothing : rewrite(text))
  const entries = (members: object, change: (value: never) => unknown) =>
    Object.fromEntries(Object.entries(members).map(([key, value]) => [place(key), change(value as never)]))
  return {
    ...spec,
    ...(match && { match: entries(match, wanted) as Readonly<Record<string, string>> }),
    ...(patch && {
      fails: {
        ...fails,
        patch: {
          ...(patch.set && { set: rewriteSet(patch.set, place, rewrite) }),
          ...(patch.remove && { remove: patch.remove.map(place) }),
          ...(patch.reverse && { reverse: patch.reverse.map(place) }),
        },
      },
    }),
  }
}

/** A regular expression that matches nothing, in place of one: it can have any value in it. */
const nothing = '/[^\\s\\S]/'

function rewriteSet(
  set: object,
  place: (pointer: string) => string,
  rewrite: (value: string) => string,
): Readonly<Record<string, unknown>> {
  const memberOf = (pointer: string) => pointer.split('/').findLast((key) => !/^(\d+|-)$/.test(key)) ?? ''
  return Object.fromEntries(
    Object.entries(set).map(([pointer, value]) => [place(pointer), rewriteTexts(value, memberOf(pointer), rewrite)]),
  )
}

function rewriteTexts(value: unknown, member: string, rewrite: (value: string) => string): unknown {
  if (mayShow(member, value)) return value
  if (typeof value === 'string') return rewrite(value)
  if (Array.isArray(value)) return value.map((item: unknown) => rewriteTexts(item, member, rewrite))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      isMemberName(name) ? name : rewrite(name),
      rewriteTexts(member, name, rewrite),
    ]),
  )
}
