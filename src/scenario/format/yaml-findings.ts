import { CST, type Document, Lexer, type YAMLError } from 'yaml'
import { abbreviate } from '../../text/phrases.ts'
import { mostProblems, type ProblemCode } from './problem.ts'
import type { Finding, Lines, TextRange } from './source.ts'
import { type DuplicateKey, isMarker } from './yaml-limits.ts'

const codes: Readonly<Record<string, ProblemCode>> = {
  MULTIPLE_DOCS: 'SEVERAL_DOCUMENTS',
  TAB_AS_INDENT: 'TAB',
}

/** The problems that the YAML reader found, in words for people who do not know YAML. One mistake is reported once. */
export function yamlFindings(
  document: Document,
  text: string,
  lines: Lines,
  duplicates: readonly DuplicateKey[],
): readonly Finding[] {
  const findings: Finding[] = []
  for (const error of [...document.errors, ...document.warnings]) {
    const code = codes[error.code] ?? 'YAML_SYNTAX'
    if (findings.length >= mostProblems) break
    const [offset, end] = error.pos
    const open = code === 'YAML_SYNTAX' ? unclosedBy(error, text) : undefined
    // What follows an open bracket or quote is a part of it.
    if (open !== undefined) return [...findings.filter((one) => one.offset < open.offset), open]
    const line = lines.at(offset).line
    const blank = strangeBlank(lines.textOf(line), offset - lines.at(offset).column + 1)
    const isConsequence = code === 'YAML_SYNTAX' && findings.some((one) => lines.at(one.offset).line === line)
    if (!isConsequence) findings.push(blank ?? { code, offset, end, ...described(error, text) })
  }
  for (const duplicate of duplicates.slice(0, mostProblems)) findings.push(duplicateKey(duplicate, lines))
  return findings
}

/** A character before the first word of a line that looks like a blank: text from web pages and word processors has them. */
function strangeBlank(line: string, start: number): Finding | undefined {
  const found = /^[ -]*([\u00a0\u2000-\u200b\u202f\u3000])/.exec(line)
  if (found === null) return undefined
  const offset = start + found[0].length - 1
  const name = `U+${line
    .charCodeAt(found[0].length - 1)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0')}`
  const message = `this is not a blank but a character that looks like one (${name}); delete it and type blanks`
  return { code: 'YAML_SYNTAX', offset, end: offset + 1, message }
}

function described(
  { code, message, pos: [offset] }: YAMLError,
  text: string,
): Partial<TextRange> & { readonly message: string } {
  const rest = restOfLine(text, offset)
  switch (code) {
    case 'MULTIPLE_DOCS':
      return { message: 'a file must contain one scenario; a second document starts here' }
    case 'TAB_AS_INDENT':
      return { message: 'YAML does not allow tabs for indentation; use spaces' }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return (
        misalignedList(message, rest, offset) ?? unquotedColon(rest, code === 'BLOCK_IN_FLOW', offset) ?? { message }
      )
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
      return { message: `a text cannot start with ${rest[0]}; put it in quotes` }
    case 'BAD_INDENT':
      return { message: 'the line must start in the same column as the lines before it that belong to the same value' }
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return keyWithoutValue(rest, offset) ?? { message }
    case 'UNEXPECTED_TOKEN':
      return unexpected(rest, message, text.slice(0, offset))
    default:
      return { message: abbreviate(message, longestQuote) }
  }
}

/** The most characters of a message of the YAML reader, which may quote the text. */
const longestQuote = 120

/** The most characters of a line that a message is made from. */
const longestRest = 200

function restOfLine(text: string, offset: number): string {
  return text.slice(offset, offset + longestRest).split(/[\r\n]/, 1)[0] ?? ''
}

function duplicateKey({ key, first }: DuplicateKey, lines: Lines): Finding {
  const [offset = 0, end = offset + 1] = key.range ?? []
  const at = lines.at(first.range?.[0] ?? 0)
  const name = abbreviate(String(key.value))
  const message = `duplicate key "${name}"; the first is in line ${at.line}, column ${at.column}`
  return { code: 'DUPLICATE_KEY', offset, end, message }
}

/** `Denied: not covered` behind a key: YAML takes the first word for a key as well. */
function unquotedColon(
  rest: string,
  isInFlow: boolean,
  offset: number,
): { readonly message: string; readonly end: number } | undefined {
  const value = (isInFlow ? /^[^,{}[\]]*/ : /^.*?(?=\s+#|$)/).exec(rest)?.[0].trimEnd() ?? ''
  if (!/:(\s|$)/.test(value) || /^["'[{&*!|>-]/.test(value)) return undefined
  if (isInFlow && value.includes(';')) {
    return { message: 'separate the entries with commas, not with semicolons', end: offset + value.length }
  }
  const shown = abbreviate(value)
  const quoted = value.includes('"') ? `'${shown.replaceAll("'", "''")}'` : `"${shown}"`
  return { message: `a text that contains ": " must be in quotes: ${quoted}`, end: offset + value.length }
}

function misalignedList(message: string, rest: string, offset: number): ReturnType<typeof described> | undefined {
  if (!message.includes('block sequence')) return undefined
  const blanks = rest.length - rest.trimStart().length
  return {
    message: 'the entries of a list must start in the same column',
    offset: offset + blanks,
    end: offset + rest.trimEnd().length,
  }
}

/** `visit paid`, `visit:paid`: a line without a colon that is followed by a blank. */
function keyWithoutValue(rest: string, offset: number): { readonly message: string; readonly end: number } | undefined {
  const line = rest.replace(/\s+#.*$/, '').trimEnd()
  if (line === '') return undefined
  const glued = /^([\w-]+):(\S.*)$/.exec(line)
  const message =
    glued === null
      ? `"${abbreviate(line)}" is neither a key with a value nor an entry of a list; write a key, a colon and a value: ${abbreviate(line)}: …`
      : `a colon needs a blank behind it: ${abbreviate(`${glued[1]}: ${glued[2]}`)}`
  return { message, end: offset + line.length }
}

function unexpected(rest: string, message: string, before: string): { readonly message: string } {
  const [sign = ''] = rest
  if (sign === '}' || sign === ']') return { message: `"${sign}" closes nothing; remove it` }
  if (message.includes('on same line with key')) return { message: 'a list must start on a line of its own' }
  if (/["']\s*$/.test(before)) {
    return { message: 'there is text behind the closing quote; put the whole text in quotes of the other kind' }
  }
  if (/^\S+:(\s|$)/.test(rest))
    return { message: 'a key cannot be beside the entries of a list; check the indentation' }
  return { message: message[0]?.toLowerCase() + message.slice(1) }
}

/** The opening bracket or quote that an error at the end of its text is about. */
function unclosedBy({ code, message }: YAMLError, text: string): Finding | undefined {
  if (code !== 'BAD_INDENT' && code !== 'MISSING_CHAR') return undefined
  if (!/end with a? ?[}\]]|closing ["']quote/.test(message)) return undefined
  const open = openLexeme(text)
  if (open === undefined) return undefined
  const { sign, offset } = open
  const closing = { '{': '}', '[': ']' }[sign]
  const words =
    closing === undefined
      ? `the quote ${sign} is not closed; add ${sign} where the text ends`
      : `the bracket ${sign} is not closed; add ${closing} where the value ends`
  return { code: 'YAML_SYNTAX', offset, end: offset + 1, message: words }
}

/** The innermost bracket or quote that is open where the reader gives up. */
function openLexeme(text: string): { readonly sign: string; readonly offset: number } | undefined {
  const brackets: { readonly sign: string; readonly offset: number }[] = []
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    const [sign = ''] = lexeme
    const type = CST.tokenType(lexeme)
    if (type === 'flow-error-end') break
    if (isOpenQuote(type, lexeme)) return { sign, offset }
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets.push({ sign, offset })
    if (type === 'flow-map-end' || type === 'flow-seq-end') brackets.pop()
    if (!isMarker(type)) offset += lexeme.length
  }
  return brackets.at(-1)
}

function isOpenQuote(type: CST.TokenType | null, lexeme: string): boolean {
  if (type !== 'double-quoted-scalar' && type !== 'single-quoted-scalar') return false
  return lexeme.length === 1 || !lexeme.endsWith(lexeme[0] ?? '')
}
