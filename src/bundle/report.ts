import { matchRoute } from '../contract/routes.ts'
import { mayShowResponse, shownValueWithSize } from '../judge/show.ts'
import type { Report, ReportFinding, ReportRule, ReportRun } from '../report/report.ts'
import { pointerKeys, valueAtPath } from '../text/json-pointer.ts'
import { andList, plural } from '../text/phrases.ts'
import type { Bundle, BundledCall, BundledReply, BundledWorld } from './bundle.ts'
import { parsed, shownPointer } from './compare-replies.ts'
import type { DifferingCall, ReplayedWorld } from './replay.ts'

const rule: ReportRule = {
  id: 'reply-differs',
  description: 'Every call gets the reply of the bundle',
  help: 'the first call that differs is the cause; later ones can be its consequences',
}

/** The report of a replay: a run for each world, and the first call in it that differs. */
export function replayReport({ header }: Bundle, worlds: readonly ReplayedWorld[], notes: readonly string[]): Report {
  const named = worlds.map((world, index) => ({ ...world, name: nameOf(worlds, index) }))
  const findings = named.flatMap(({ name, differing }) => findingOf(name, differing))
  const calls = worlds.reduce((sum, world) => sum + world.calls, 0)
  const differing = worlds.reduce((sum, world) => sum + world.differing.length, 0)
  const runs = named.map(({ name, calls, differing }): ReportRun => {
    return { name, suite: 'replay', verdict: differing.length > 0 ? 'failed' : 'passed', checks: calls }
  })
  return {
    verb: 'replay',
    title: 'Replay',
    subject: `bundle of payerbox ${header.version}, ${header.created.slice(0, 16).replace('T', ' ')}`,
    passed: differing === 0,
    summary: `${plural(calls, 'call')} repeated; ${differing === 0 ? 'all replies are equal' : `${differing} ${differing === 1 ? 'differs' : 'differ'}`}`,
    counts: { worlds: worlds.length, calls, differing },
    runs,
    rules: findings.length === 0 ? [] : [rule],
    findings,
    tables: [],
    notes: [...notes, ...worlds.flatMap(({ world }) => bundleNotes(world))],
  }
}

/** The name of a world in the report; a name that occurs twice gets a number. */
function nameOf(worlds: readonly ReplayedWorld[], index: number): string {
  const name = worlds[index]?.world.name ?? ''
  const before = worlds.slice(0, index).filter(({ world }) => world.name === name).length
  return before === 0 ? `world ${name}` : `world ${name} (${before + 1})`
}

function findingOf(run: string, [first, ...others]: readonly DifferingCall[]): readonly ReportFinding[] {
  if (first === undefined) return []
  const { call, reply, differs } = first
  const { operation, request } = call
  const path = matchRoute({ ...request, host: '' })?.route?.path ?? '***'
  const later = others.length === 1 ? '1 later call differs' : `${others.length} later calls differ`
  const pointers = differs.map(shownPointer)
  const [pointer = ''] = pointers
  return [
    {
      rule: rule.id,
      severity: 'error',
      subject: `call ${call.id}, ${request.method} ${path}`,
      message: differencesOf(call, reply, differs).join('; '),
      ...(others.length > 0 && { advice: `${later}, too: correct the first one first` }),
      run,
      location: { operation, part: `response ${call.reply.status}`, pointer },
      properties: { call: call.id, status: reply.status, expectedStatus: call.reply.status, pointers },
    },
  ]
}

/** How many places are named. */
const mostPlaces = 5

function differencesOf(call: BundledCall, reply: BundledReply, differs: readonly string[]): readonly string[] {
  const { status, fault = 'none', body } = call.reply
  const outer = [
    ...(status === reply.status ? [] : [`status ${status} in the bundle, now ${reply.status}`]),
    ...(fault === (reply.fault ?? 'none') ? [] : [`fault ${fault} in the bundle, now ${reply.fault ?? 'none'}`]),
  ]
  if (outer.length > 0) return outer
  const [before, after] = [parsed(body), parsed(reply.body)]
  const places = differs.slice(0, mostPlaces).map((pointer) => {
    if (before === undefined || after === undefined) return 'another body'
    const keys = pointerKeys(pointer)
    const [one, other] = [valueAtPath(before.value, keys), valueAtPath(after.value, keys)]
    return changeAt(pointer, one, other)
  })
  const more = differs.length - places.length
  return [...places, ...(more > 0 ? [`${more} more`] : [])]
}

function changeAt(pointer: string, one: unknown, other: unknown): string {
  const [before, after] = [one, other].map((value) => shownValueWithSize(pointer, value, mayShowResponse))
  const place = pointer === '' ? 'the body' : shownPointer(pointer)
  return before === after ? `${place} has another value` : `${place} was ${before}, now ${after}`
}

/** In sentences, what of the calls of a client is not in a world, or is not as it was. */
export function bundleNotes({ inputs, leftOut, restorePoint }: BundledWorld): readonly string[] {
  const calls = inputs.filter((input): input is BundledCall => input.type === 'call')
  const changed = calls.filter(({ original }) => original !== undefined).map(({ id }) => `call ${id}`)
  const named =
    changed.length > mostPlaces ? [...changed.slice(0, mostPlaces), `${changed.length - mostPlaces} more`] : changed
  return [
    ...(restorePoint.length > 0 ? ['the bundle begins with a restore point, not with a new world'] : []),
    ...(leftOut > 0
      ? [`${plural(leftOut, 'call')} of the journal cannot be repeated, and ${leftOut === 1 ? 'is' : 'are'} left out`]
      : []),
    ...(changed.length > 0
      ? [
          `not as the client got ${changed.length === 1 ? 'it' : 'them'}, because values of the client are replaced: ${andList(named)}`,
        ]
      : []),
  ]
}
