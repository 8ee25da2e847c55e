import type { ValueRewriter } from '../guard/rewrite-request.ts'
import type { ValueMasks } from './value-masks.ts'

/** What the values of requests become. */
export interface RequestMasks {
  readonly masks: ValueMasks
  /** What a value of the original became in the replay: an id in a response, a value of a claim that the sandbox made up. */
  readonly renamed: ReadonlyMap<string, string>
}

/** Rewrites requests. @param rewrite What is done with a value that is not kept: it is collected or masked. */
export function rewriterWith({ masks, renamed }: RequestMasks, rewrite: ValueRewriter['rewrite']): ValueRewriter {
  return {
    renamed,
    keeps: (kind, value) => masks.isKnown(value) || (kind !== undefined && masks.isKept(kind, value)),
    rewrite,
  }
}
