/** From the page to the core's worker. */
export interface WorkerRequest {
  readonly id: number
  readonly name: string
  readonly request: unknown
}

/** And back: the reply still has to be parsed. */
export interface WorkerReply {
  readonly id: number
  readonly reply: unknown
}
