/**
 * One way to read or write X12, in a process of its own, so that nobody's garbage is another's. Arguments: URL of `dist/`,
 * name of the task.
 */
import { type JSEDINotation, X12Generator, type X12Interchange, X12Parser } from 'node-x12'
import { usage } from './servers/control.ts'
import { answersAbout, envelope } from './x12-answers.ts'

/** What the process is told to do next. */
export type X12Question =
  /** Make what the task works on, and check what comes of it. Answered with the size of the text. */
  | { readonly prepare: number }
  /** Do the task again and again. */
  | { readonly milliseconds: number }
  /** Do the task once, in a process that has done nothing with a text of this size, and hold on to what comes of it. */
  | { readonly hold: number }

/** For one time the task is done. */
export interface X12Sample {
  /** Microseconds. */
  readonly wall: number
  /** Microseconds, of all threads: collecting the garbage is part of it. */
  readonly cpu: number
}

/** Bytes. */
export interface X12Size {
  readonly text: number
  /** Heap after garbage collection, less what there was before the text. */
  readonly held: number
}

const [dist = '', name = ''] = process.argv.slice(2)
const x12 = (await import(`${dist}x12/index.js`)) as typeof import('../../src/x12/index.ts')

/** From a text: what is done again and again. */
const tasks: Readonly<Record<string, (text: string, claims: number) => () => unknown>> = {
  parseInterchange: (text) => () => x12.parseInterchange(text),
  'parseInterchange, every element': (text) => () => {
    const reading = x12.parseInterchange(text)
    countElements(reading)
    return reading
  },
  decode277: (text) => () => x12.decode277(text),
  'node-x12 parse': (text) => () => new X12Parser(true).parse(text),
  writeInterchange(text) {
    const { interchange } = x12.parseInterchange(text)
    if (interchange === undefined) throw new Error('the text cannot be read')
    return () => same(x12.writeInterchange(interchange), text)
  },
  encode277(text, claims) {
    const answers = answersAbout(claims)
    return () => same(encoded(x12.encode277(answers, envelope)), text)
  },
  'node-x12 toString'(text) {
    const interchange = new X12Parser(true).parse(text) as X12Interchange
    return () => same(interchange.toString(), text)
  },
  'node-x12 X12Generator'(text) {
    const interchange = new X12Parser(true).parse(text) as X12Interchange
    const notation: JSEDINotation = interchange.toJSEDINotation()
    return () => same(new X12Generator(notation).toString(), text)
  },
}

const taskOn = tasks[name]
if (taskOn === undefined) throw new Error(`there is no task ${name}`)

let task: () => unknown = () => undefined
let batch = 1
/** Kept, so that no compiler finds the work useless. */
const kept: { result: unknown } = { result: undefined }

process.on('message', (question: X12Question) => process.send?.(answer(question)))
process.on('disconnect', () => process.exit())
process.send?.({})

function answer(question: X12Question): unknown {
  if ('milliseconds' in question) return measure(question.milliseconds)
  if ('hold' in question) return hold(question.hold)
  kept.result = undefined
  const text = textOf(question.prepare)
  task = taskOn?.(text, question.prepare) ?? task
  // The clock costs more than a tenth of the shortest task.
  batch = question.prepare < 100 ? 50 : 1
  kept.result = task()
  globalThis.gc?.()
  return { text: text.length, held: 0 } satisfies X12Size
}

function measure(milliseconds: number): X12Sample {
  const before = usage()
  const ends = performance.now() + milliseconds
  let times = 0
  do {
    for (let time = 0; time < batch; time++) kept.result = task()
    times += batch
  } while (performance.now() < ends)
  const after = usage()
  return { wall: (after.at - before.at) / times, cpu: (after.cpu - before.cpu) / times }
}

function hold(claims: number): X12Size {
  kept.result = taskOn?.(textOf(2), 2)()
  kept.result = undefined
  const before = heapInUse()
  const text = resultOn(claims)
  return { text, held: heapInUse() - before }
}

/** The text and all else of the making are out of reach when this returns. */
function resultOn(claims: number): number {
  const text = textOf(claims)
  kept.result = taskOn?.(text, claims)()
  return text.length
}

function textOf(claims: number): string {
  return encoded(x12.encode277(answersAbout(claims), envelope))
}

function encoded(encoding: ReturnType<typeof x12.encode277>): string {
  if ('errors' in encoding) throw new Error(encoding.errors[0]?.message ?? 'no answer was written')
  return encoding.text
}

/** A writer that writes something else does another task, and so does one that leaves the text in pieces: it is put together. */
function same(written: string, text: string): string {
  if (written.charCodeAt(written.length - 1) !== text.charCodeAt(text.length - 1))
    throw new Error(`${name} wrote no end`)
  if (written.length !== text.length) throw new Error(`${name} wrote ${written.length} of ${text.length} characters`)
  return written
}

function countElements({ interchange }: ReturnType<typeof x12.parseInterchange>): number {
  let count = 0
  for (const group of interchange?.groups ?? []) {
    for (const set of group.sets) for (const segment of set.body) count += segment.elements.length
  }
  return count
}

function heapInUse(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
