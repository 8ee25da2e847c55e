import { RE2JS } from 're2js'
import { patternProblem } from './linear-pattern.ts'

/** The largest size of a regular expression, as `patternProblem` counts it: RE2 allows no larger count. */
const largestPattern = 1000

/** Compiled regular expressions that are kept. */
const mostCompiled = 1000
const compiled = new Map<string, RE2JS>()

/**
 * Whether a text contains a match of a regular expression without a problem. The time is linear in the length of the text,
 * which has no limit: for programs that run on the files of their user, and cannot wait for `loadPatternEngine`.
 */
export function searchPattern(source: string, text: string): boolean {
  let pattern = compiled.get(source)
  if (pattern === undefined) {
    pattern = RE2JS.compile(RE2JS.translateRegExp(source))
    if (compiled.size >= mostCompiled) compiled.clear()
    compiled.set(source, pattern)
  }
  return pattern.test(text)
}

/** Why `searchPattern` cannot use a regular expression; `undefined` when it can. */
export function searchPatternProblem(source: string): string | undefined {
  return patternProblem(source, largestPattern)
}

/** A regular expression that matches a text as it is. */
export function literalPattern(text: string): string {
  return text.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&')
}
