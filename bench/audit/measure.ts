/** How long something took, and how long all processors together worked on it, in milliseconds. */
export type Taken = {readonly wall: number; readonly cpu: number}

export type Measured<Result> = Taken & {readonly result: Result}

async function once<Result>(work: () => Promise<Result>): Promise<Measured<Result>> {
  const usage = process.cpuUsage()
  const start = performance.now()
  const result = await work()
  const wall = performance.now() - start
  const {user, system} = process.cpuUsage(usage)
  return {result, wall, cpu: (user + system) / 1000}
}

/** Does work several times; the shortest time of each kind counts, and the last result. */
export async function measure<Result>(
  times: number,
  work: () => Promise<Result>,
): Promise<Measured<Result>> {
  let best = await once(work)
  for (let time = 1; time < times; time += 1) {
    const next = await once(work)
    best = {
      result: next.result,
      wall: Math.min(best.wall, next.wall),
      cpu: Math.min(best.cpu, next.cpu),
    }
  }
  return best
}
