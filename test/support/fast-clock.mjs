// Preloaded by `fastClock`: the clocks and timers of a process run 50 times as fast, so that a test need not wait for them.
const factor = 50
const { setTimeout, setInterval } = globalThis
const [start, elapsed, now] = [Date.now(), performance.now(), Date.now.bind(Date)]
const performanceNow = performance.now.bind(performance)
globalThis.setTimeout = (call, milliseconds, ...rest) => setTimeout(call, (milliseconds ?? 0) / factor, ...rest)
globalThis.setInterval = (call, milliseconds, ...rest) => setInterval(call, (milliseconds ?? 0) / factor, ...rest)
Date.now = () => Math.round(start + (now() - start) * factor)
performance.now = () => elapsed + (performanceNow() - elapsed) * factor
