import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { beforeAll, expect, it } from 'vitest'

// The checker as JavaScript, which runs on every platform; its other forms are programs.
process.env.RECHECK_SYNC_BACKEND = 'pure'

/**
 * Regular expressions that the checker finds fault with or cannot judge, each with the reason why it takes linear time all
 * the same, or why no long text reaches it.
 */
const allowed: Readonly<Record<string, string>> = {
  '=+$': 'the text is the output of btoa, which ends in two signs at most',
  '\\/(\\d+)(?=\\/|$)': 'a match begins at a slash, and digits contain none',
  '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\d.eE])': 'sticky: it is tried at one place',
  '(?<=\\.)\\d+(?=\\.|$)': 'a match begins behind a point, and digits contain none',
  '.*\\/': 'the text is a status of our own tables',
  '(NM1\\*PR\\*2\\*[^~]*\\*)[^*~]*~': 'the text is an inquiry of our own',
  '\\. Expected (.*)\\.$': 'the text is a message of commander about an argument',
  '[?#].*$': 'with the flag s, the first match goes to the end',
  '(?<!\\/)\\/+$': 'each run of slashes is tried once',
  '(?<!\\.)\\.+$': 'each run of points is tried once',
  '^::ffff:(?=[\\d.]+$)': 'it is tried at the beginning only',
  '^(?!.*\\d{4})[\\w.-]{1,32}$': 'it is tried at the beginning only',
  '\\/\\d+(?=\\/|$)': 'a match begins at a slash, and digits contain none',
  '^.*?(?=\\s+#|$)': 'the text has at most 200 characters',
  '\\s+#.*$': 'the text has at most 200 characters',
  '\\/(members|headers)\\/[^#]*$': 'the text is a pointer in a case file',
  'v\\d+(\\/.*)?$': 'the text is an address of our own tables',
  '^(\\s+\\S.*?\\s{2,})(\\S.*)$': 'the text is a line of our own help',
  '^(\\s*)(.*)$': 'the text is a line of our own help',
  'T.*(Z|[+-]\\d\\d:\\d\\d)$': 'the text is a timestamp, which has one T',
  '(\\d+(?:\\.\\d+)?)(ms|s|m|h|d)': 'the text is a duration, in which every number has a unit',
  '^(?=.*\\d)[A-Z0-9_-]{2,80}$': 'it is tried at the beginning only',
  ' - (?=[A-Z])(?:(?! - ).)*\\.$': 'the text is a meaning of our own code lists',
  '0+$': 'the text has at most 18 digits',
  '^0+(?=\\d)': 'it is tried at the beginning only',
  '\\B(?=(\\d{3})+$)': 'the text has at most 18 digits',
}

/** Regular expressions with parts that make the checker give up, by a part of their text. */
const allowedParts: Readonly<Record<string, string>> = {
  '(?!(after|polls|manual|': 'names that are excluded at the beginning',
  '\\{(\\d+)(,?)(\\d*)\\}': 'the text is a regular expression of at most 500 characters',
}

interface Found {
  readonly source: string
  readonly flags: string
  readonly place: string
}

const found = new Map<string, Found>()

beforeAll(async () => {
  const files = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' }).trim().split('\n')
  for (const file of files.filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.test.ts'))) {
    const parsed = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true)
    collect(parsed, parsed)
  }
})

/** Regular expressions as literals, and those that the generated validators make from contracts. */
function collect(node: ts.Node, file: ts.SourceFile): void {
  const place = () => `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  if (ts.isRegularExpressionLiteral(node)) {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? []
    found.set(`/${source}/${flags}`, { source, flags, place: place() })
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
    const [source, flags] = node.arguments ?? []
    if (source !== undefined && ts.isStringLiteral(source)) {
      const used = flags !== undefined && ts.isStringLiteral(flags) ? flags.text : ''
      found.set(`/${source.text}/${used}`, { source: source.text, flags: used, place: place() })
    }
  }
  ts.forEachChild(node, (child) => collect(child, file))
}

it('every regular expression of the sources and the contracts takes time that is linear in the text', () => {
  expect(found.size).toBeGreaterThan(300)
  const dangerous: string[] = []
  const used = new Set<string>()
  for (const { source, flags, place } of found.values()) {
    const part = Object.keys(allowedParts).find((part) => source.includes(part))
    if (part !== undefined || Object.hasOwn(allowed, source)) {
      used.add(part ?? source)
      continue
    }
    const { status } = checkSync(source, flags, { checker: 'automaton', timeout: 200_000 })
    if (status !== 'safe') dangerous.push(`${place} /${source}/${flags}: ${status}`)
  }
  expect(dangerous).toEqual([])
  const unused = [...Object.keys(allowed), ...Object.keys(allowedParts)].filter((one) => !used.has(one))
  expect(unused).toEqual([])
}, 900_000)

it('finds the dangerous ones', () => {
  for (const source of ['^(a+)+$', '^(a|a)*$', '\\s+$', '(\\d+)*x']) {
    expect(checkSync(source, '', { checker: 'automaton', timeout: 200_000 }).status).toBe('vulnerable')
  }
})
