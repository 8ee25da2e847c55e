/** The key, or the client id, that opens a world. */
export function credentialFor(world: string): string {
  return `sandbox_${world}`
}

/** The world that a credential opens; `undefined` when it is none of ours. */
export function worldOf(credential: string): string | undefined {
  return /^sandbox_([A-Za-z0-9][A-Za-z0-9._-]{0,63})$/.exec(credential)?.[1]
}
