/** Where a position is in a YAML text that may be incomplete: enough of YAML for scenario files, and never an exception. */

export interface YamlPlace {
  /** The members and list indexes that lead to the mapping or list. */
  readonly path: readonly (string | number)[]
  /** The member whose value is at the position; absent where the name of a member, or an item of a list, begins. */
  readonly member?: string
  /** Whether an item of a list can be here as well. */
  readonly isItem: boolean
  /** Where the word before the position begins. */
  readonly from: number
}

/** A mapping or list in block style: its member or its index, at a column. */
interface Block {
  readonly column: number
  key: string | number
}

/** A mapping or list in flow style. */
interface Flow {
  readonly isMapping: boolean
  /** The member whose value is read; in a list, the index. */
  key: string | number | undefined
}

/** The place of an offset; `undefined` within a comment or a text of several lines. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const scanner = new Scanner()
  scanner.scan(text.slice(0, offset))
  return scanner.place()
}

/** The names of members that the mapping at a path has. */
export function yamlMembers(text: string, path: readonly (string | number)[]): ReadonlySet<string> {
  const scanner = new Scanner()
  scanner.scan(text)
  return scanner.members.get(JSON.stringify(path)) ?? new Set()
}

/** The name of a member at the start of a text, quoted or plain, with its colon. */
const memberStart = /^(?:("(?:[^"\\]|\\.)*"|'[^']*')[ \t]*|([^\s#&*!|>'"%@`{}[\],:][^#{}[\],:]*)):(?:[ \t]|$)/
const blockScalar = /^[|>][-+0-9]*(?:[ \t]|$)/
const flowToken = /"(?:[^"\\]|\\.)*"?|'[^']*'?|[{}[\],]|[^\s{}[\],:"']+|[ \t]+|./y

class Scanner {
  /** The names of members of each mapping, by its path as JSON. */
  readonly members: Map<string, Set<string>> = new Map()
  readonly #blocks: Block[] = []
  readonly #flows: Flow[] = []
  /** The column of the member whose value is a text of several lines. */
  #scalar: number | undefined
  /** Where the word that is written begins. */
  #word = 0
  #isValue = false
  /** Whether the last line is part of a comment or a text. */
  #isProse = false

  scan(text: string): void {
    let start = 0
    for (const line of text.split('\n')) {
      this.#word = start + line.length
      this.#isValue = false
      this.#isProse = false
      this.#line(line, start)
      start += line.length + 1
    }
    const last = text.slice(text.lastIndexOf('\n') + 1)
    // An empty line ends blocks only when something is written in it.
    if (last.trim() === '' && this.#flows.length === 0) this.#leave(last.length)
  }

  place(): YamlPlace | undefined {
    if (this.#isProse) return undefined
    const from = this.#word
    const blocks = this.#blocks.map((block) => block.key)
    const flow = this.#flows.at(-1)
    if (flow !== undefined) {
      const path = [...blocks, ...this.#flows.slice(0, -1).flatMap((outer) => outer.key ?? [])]
      if (!flow.isMapping) return { path: [...path, flow.key ?? 0], isItem: true, from }
      if (typeof flow.key === 'string') return { path, member: flow.key, isItem: false, from }
      return { path, isItem: false, from }
    }
    const last = blocks.at(-1)
    const isValue = this.#isValue && typeof last === 'string'
    if (isValue) return { path: blocks.slice(0, -1), member: last, isItem: false, from }
    return { path: blocks, isItem: typeof last === 'number', from }
  }

  #line(line: string, start: number): void {
    const column = line.search(/\S|$/)
    const isBlank = column === line.length
    if (this.#flows.length > 0) {
      this.#flow(line, 0, start)
      return
    }
    this.#isProse = this.#scalar !== undefined && column > this.#scalar
    if (this.#isProse || isBlank) return
    this.#scalar = undefined
    this.#block(line, column, start)
  }

  /** A line, or what follows the dash of a list. */
  #block(line: string, column: number, start: number): void {
    const rest = line.slice(column)
    if (rest.startsWith('#')) {
      this.#isProse = true
      return
    }
    const dash = /^-(?:[ \t]+|$)/.exec(rest)
    if (dash !== null) {
      this.#item(column)
      this.#block(line, column + dash[0].length, start)
      return
    }
    this.#leave(column)
    this.#word = start + column
    const name = memberStart.exec(rest)
    if (name === null) {
      if (/^[{[]/.test(rest)) this.#flow(line, column, start)
      return
    }
    this.#add(unquoted(name[1] ?? name[2] ?? ''), column)
    this.#value(line, column + name[0].length, start, column)
  }

  #value(line: string, end: number, start: number, column: number): void {
    const at = end + line.slice(end).search(/\S|$/)
    const value = line.slice(at)
    this.#word = start + at
    this.#isValue = true
    if (blockScalar.test(value)) this.#scalar = column
    else if (/^[{[]/.test(value)) this.#flow(line, at, start)
  }

  /** The blocks that a line at a column is not part of end. */
  #leave(column: number): void {
    for (let last = this.#blocks.at(-1); last !== undefined && last.column >= column; last = this.#blocks.at(-1)) {
      this.#blocks.pop()
    }
  }

  #item(column: number): void {
    this.#leave(column + 1)
    const last = this.#blocks.at(-1)
    if (last?.column === column && typeof last.key === 'number') last.key++
    else this.#blocks.push({ column, key: 0 })
  }

  #add(name: string, column: number): void {
    this.#record(
      this.#blocks.map((block) => block.key),
      name,
    )
    this.#blocks.push({ column, key: name })
  }

  #record(path: readonly (string | number)[], name: string): void {
    const id = JSON.stringify(path)
    this.members.set(id, (this.members.get(id) ?? new Set()).add(name))
  }

  /** What a line has of a flow mapping or list. After its end, nothing more is expected in the line. */
  #flow(line: string, column: number, start: number): void {
    flowToken.lastIndex = column
    let word = ''
    for (let token = flowToken.exec(line); token !== null; token = flowToken.exec(line)) {
      const [text] = token
      const end = start + flowToken.lastIndex
      if (text.startsWith('#') && (word === '' || word.endsWith(' '))) {
        this.#isProse = true
        return
      }
      if (isPunctuation(text, line[flowToken.lastIndex])) {
        this.#punctuation(text, word.trim())
        word = ''
        this.#word = end
        if (this.#flows.length === 0) return
      } else if (word === '' && /^[ \t]+$/.test(text)) {
        this.#word = end
      } else {
        word += text
      }
    }
    if (word === '') this.#word = start + line.length
  }

  #punctuation(text: string, word: string): void {
    const flow = this.#flows.at(-1)
    if (text === '{' || text === '[') {
      this.#flows.push({ isMapping: text === '{', key: text === '{' ? undefined : 0 })
    } else if (text === '}' || text === ']') {
      this.#flows.pop()
    } else if (flow !== undefined && text === ',') {
      flow.key = flow.isMapping ? undefined : Number(flow.key ?? 0) + 1
    } else if (flow?.isMapping === true && text === ':') {
      const name = unquoted(word)
      const outer = [...this.#blocks, ...this.#flows.slice(0, -1)].flatMap((each) => each.key ?? [])
      this.#record(outer, name)
      flow.key = name
    }
  }
}

/** A colon within a plain text, such as a time, separates nothing. */
function isPunctuation(token: string, next: string | undefined): boolean {
  if (token === ':') return next === undefined || ' \t,}]'.includes(next)
  return token.length === 1 && '{}[],'.includes(token)
}

function unquoted(name: string): string {
  const text = name.trim()
  return text.startsWith('"') || text.startsWith("'") ? text.slice(1, -1) : text
}
