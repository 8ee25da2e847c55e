/** Made by `npm run generate` from contracts/*.yaml. */
export interface Known {
  readonly e?: 'documented' | 'observed' | 'inferred'
  readonly s?: number
  readonly r?: string
  readonly members?: Readonly<Record<string, Known>>
  readonly items?: Known
  readonly others?: Known
  /** Of a part: the media types in which it may come. */
  readonly types?: readonly string[]
}
export declare const sources: readonly string[]
export declare const components: Readonly<Record<string, Readonly<Record<string, Known>>>>
export declare const parts: Readonly<Record<string, Known>>
