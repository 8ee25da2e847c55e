import type { components } from '../../../contract/generated/admin.ts'
import type { FaultKind, JournalLine } from '../../../journal/entry.ts'
import { plural } from '../../../text/phrases.ts'

type Told = Omit<components['schemas']['Explanation'], 'sentence'>

const struck: Readonly<Record<FaultKind, string>> = {
  hang: 'a fault let no answer come',
  reset: 'a fault broke the connection',
  status: 'a fault failed the call',
  middle: 'a fault broke the connection in mid-answer',
  short: 'a fault announced too few bytes',
  long: 'a fault announced too many bytes',
  dribble: 'a fault let the answer come bit by bit',
  spoiled: 'a fault spoiled the answer',
}

/** An explanation for somebody who reads one line: what was found, or what nearly was; what that changed; what comes next. */
export function sentenceOf(line: JournalLine, searched: boolean, without: string | undefined, told: Told): string {
  const roles = [finding(line, searched, without, told), ...told.played.map(playing), ...told.next.map(coming)]
  return `${roles.join('. ')}.`
}

function finding(
  line: JournalLine,
  searched: boolean,
  without: string | undefined,
  { claims, nearMisses }: Told,
): string {
  const { operation, status, fault } = line
  if (fault !== undefined && line.from < 0) return `No claim was looked for: ${struck[fault]}`
  if (!searched) {
    return status >= 400
      ? `No claim was looked for: the call was refused with ${status}`
      : `${operation} polls for no claim`
  }
  if (without !== undefined) return `No claim was told of: ${without}`
  if (claims.length > 0) {
    const found = claims.map(({ claim, stage }) => `${claim} (${stage})`).join(', ')
    return `Found ${claims.length === 1 ? 'one claim' : `${claims.length} claims`}: ${found}`
  }
  const [nearest] = nearMisses
  if (nearest === undefined) return 'Found no claim, and none that is near'
  return `Found no claim. Nearest is ${nearest.claim} (${nearest.stage}): ${nearest.differs.map(({ how }) => how).join('; ')}`
}

function playing({ does, by, run }: Told['played'][number]): string {
  return `${by === 'this poll' ? 'This poll' : 'The clock'} played a step of ${run}: ${does}`
}

function coming({ run, does, when, due, polls }: Told['next'][number]): string {
  const then = due === undefined ? (polls === undefined ? when : `after ${plural(polls, 'more poll')}`) : `at ${due}`
  return `Next in ${run}: ${does}, ${then}`
}
